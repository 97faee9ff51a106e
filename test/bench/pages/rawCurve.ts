/** So many points as one line on a bare canvas: from the call to the frame after. */
export async function rawCurve(points: number, rounds: number): Promise<readonly number[]> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) times.push(await drawn(points));
  return times;
}

function drawn(points: number): Promise<number> {
  return new Promise((resolve) => {
    const begun = performance.now();
    const canvas = Object.assign(document.createElement('canvas'), { width: 1000, height: 400 });
    document.body.append(canvas);
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('no canvas here');
    context.beginPath();
    for (let at = 0; at < points; at += 1) context.lineTo((at * 1000) / points, 200 + 150 * Math.sin(at));
    context.stroke();
    requestAnimationFrame(() => {
      resolve(performance.now() - begun);
      canvas.remove();
    });
  });
}
