import { z } from 'zod';

// Imported before any schema is made: otherwise zod tries `new Function`, which the page's own policy refuses aloud.
z.config({ jitless: true });
