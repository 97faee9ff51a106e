import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DOORS, EDGES, INNER, LAYERS, PURE_LAYERS } from './layers.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** The rules of this house that no published plugin knows. */
export default {
  meta: { name: 'house' },
  rules: {
    layers: { create: (context) => onImports(context, importProblem) },
    'no-parent-import': { create: (context) => onImports(context, parentProblem) },
    'no-hidden-clock': { create: hiddenClock },
    'no-hidden-network': { create: hiddenNetwork },
  },
};

/** Calls `problemOf` for each way of naming another module: static, dynamic, re-exported, or only for its types. */
function onImports(context, problemOf) {
  const check = (node, source) => {
    if (source?.type !== 'Literal' || typeof source.value !== 'string') return;
    const message = problemOf(placeOf(context.filename), source.value);
    if (message !== undefined) context.report({ node, message });
  };
  return {
    ImportDeclaration: (node) => check(node, node.source),
    ExportNamedDeclaration: (node) => check(node, node.source),
    ExportAllDeclaration: (node) => check(node, node.source),
    ImportExpression: (node) => check(node, node.source),
    TSImportType: (node) => check(node, node.source ?? node.argument?.literal),
  };
}

/** `store/vault/sealRow.ts` for a file under `src/`; undefined elsewhere. */
function placeOf(filename) {
  const path = relative(ROOT, filename).split(sep).join('/');
  return path.startsWith('src/') ? path.slice('src/'.length) : undefined;
}

function layerOf(place) {
  return place.includes('/') ? place.slice(0, place.indexOf('/')) : 'main';
}

function parentProblem(_place, source) {
  return /(^|\/)\.\.(\/|$)/.test(source) ? 'Name another folder by its layer: #layer/path/file.ts' : undefined;
}

function importProblem(place, source) {
  if (place === undefined) return undefined;
  const layer = layerOf(place);
  const table = LAYERS[layer];
  if (table === undefined) return `src/${layer} is no layer: add it to .ci/layers.mjs, with a reason`;
  if (source.startsWith('#')) return layerProblem(place, layer, source.slice(1));
  if (source.startsWith('.')) return layer === 'main' ? mainProblem(source) : undefined;
  return packageProblem(place, layer, source);
}

function layerProblem(place, layer, target) {
  const other = layerOf(target);
  if (other === 'test') return 'Nothing of the app sees the tests';
  if (other !== layer && !LAYERS[layer].sees.includes(other)) {
    return `${layer} does not see ${other}: it sees ${LAYERS[layer].sees.join(', ') || 'no other layer'}`;
  }
  const hiding = INNER.find((inner) => isUnder(place, inner.folder) && inner.hidden?.some((it) => isUnder(target, it)));
  if (hiding !== undefined) return `${hiding.folder} does not see ${target}`;
  const door = DOORS.find((it) => it.from === layer && it.to === other);
  if (door !== undefined && !door.files.includes(target))
    return `${layer} sees of ${other} only ${door.files.join(', ')}`;
  return undefined;
}

function mainProblem(source) {
  const target = source.replace(/^\.\//, '');
  return target.includes('/') ? layerProblem('main', 'main', target) : undefined;
}

function packageProblem(place, layer, source) {
  const own = INNER.filter((inner) => isUnder(place, inner.folder)).flatMap((inner) => inner.packages ?? []);
  const allowed = [...LAYERS[layer].packages, ...own];
  return allowed.some((name) => isPackage(source, name)) ? undefined : `${layer} does not use the package ${source}`;
}

function isPackage(source, name) {
  if (name.endsWith('*')) return source.startsWith(name.slice(0, -1));
  return source === name || source.startsWith(`${name}/`);
}

function isUnder(path, folder) {
  return path.startsWith(`${folder}/`);
}

const HIDDEN_CALLS = {
  Date: ['now'],
  Math: ['random'],
  performance: ['now'],
  crypto: ['randomUUID', 'getRandomValues'],
};
const TIMERS = ['setTimeout', 'setInterval'];

/** Clock, chance and timers come in by the door, so that a test holds them in its hand. */
function hiddenClock(context) {
  const place = placeOf(context.filename);
  if (place === undefined || !PURE_LAYERS.includes(layerOf(place)) || isEdge(place, 'clock')) return {};
  const report = (node, what) =>
    context.report({ node, message: `${what} is read at the edges only (.ci/layers.mjs): take it as an argument` });
  return {
    NewExpression(node) {
      if (isGlobal(context, node.callee, 'Date') && node.arguments.length === 0) report(node, 'new Date()');
    },
    CallExpression(node) {
      const name = ['Date', ...TIMERS].find((it) => isGlobal(context, node.callee, it));
      if (name !== undefined) report(node, name);
    },
    MemberExpression(node) {
      for (const [object, names] of Object.entries(HIDDEN_CALLS)) {
        const name = names.find((it) => isMember(context, node, object, it));
        if (name !== undefined) report(node, `${object}.${name}`);
      }
    },
  };
}

function isEdge(place, kind) {
  return EDGES[kind].some((edge) => (edge.endsWith('/') ? place.startsWith(edge) : place === edge));
}

const NETWORK = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'];
const NETWORK_LAYERS = [...PURE_LAYERS, 'ui', 'main'];

/** The tablet speaks to the region through one file, where answers are checked. */
function hiddenNetwork(context) {
  const place = placeOf(context.filename);
  if (place === undefined || !NETWORK_LAYERS.includes(layerOf(place)) || isEdge(place, 'network')) return {};
  const report = (node, name) =>
    context.report({ node, message: `${name} is for ${EDGES.network.join(' and ')} only` });
  const check = (node) => {
    const name = NETWORK.find((it) => isGlobal(context, node.callee, it));
    if (name !== undefined) report(node, name);
  };
  return {
    CallExpression: check,
    NewExpression: check,
    MemberExpression(node) {
      if (isMember(context, node, 'navigator', 'sendBeacon')) report(node, 'navigator.sendBeacon');
    },
  };
}

/** `fetch`, or `globalThis.fetch`, as the browser has it: not a local of that name, which was handed in. */
function isGlobal(context, node, name) {
  if (node.type === 'Identifier') return node.name === name && !isLocal(context, node);
  return (
    node.type === 'MemberExpression' &&
    node.property.type === 'Identifier' &&
    node.property.name === name &&
    ['globalThis', 'window', 'self'].some((it) => isGlobal(context, node.object, it))
  );
}

function isMember(context, node, object, property) {
  const isNamed = node.property.type === 'Identifier' && node.property.name === property;
  return isNamed && isGlobal(context, node.object, object);
}

function isLocal(context, node) {
  for (let scope = context.sourceCode.getScope(node); scope !== null; scope = scope.upper) {
    const variable = scope.set.get(node.name);
    if (variable !== undefined) return variable.defs.length > 0;
  }
  return false;
}
