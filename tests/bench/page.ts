/**
 * The two pages that the benchmark compares: the built page, and as the floor the same prerendered
 * markup with twenty lines of script that pan the drawings by a transform and mark the event
 * chosen, which is the least that a page of this content can do.
 */

/** Stands in for the application: pans on drag, zooms on Ctrl + wheel, marks the row pressed. */
const FLOOR_SCRIPT = `
for (const [box, layers] of [['[aria-label="Map"]', '[data-layer]'], ['.plot', '.plot > .pan']]) {
  const node = document.querySelector(box);
  let x = 0, y = 0, k = 1, last = null;
  const draw = () => {
    for (const layer of document.querySelectorAll(layers)) {
      layer.style.transform = 'translate(' + x + 'px,' + y + 'px) scale(' + k + ')';
    }
  };
  node.addEventListener('pointerdown', (event) => { last = event; });
  addEventListener('pointerup', () => { last = null; });
  addEventListener('pointermove', (event) => {
    if (!last) return;
    x += event.clientX - last.clientX;
    y += event.clientY - last.clientY;
    last = event;
    draw();
  });
  node.addEventListener('wheel', (event) => {
    if (!event.ctrlKey) return;
    event.preventDefault();
    k = Math.max(1, event.deltaY < 0 ? k * 1.02 : k / 1.04);
    draw();
  }, { passive: false });
}
addEventListener('click', (event) => {
  const button = event.target.closest('li button');
  if (!button) return;
  document.querySelector('li [aria-current]')?.removeAttribute('aria-current');
  button.setAttribute('aria-current', 'true');
});
`;

/** Returns the page without its scripts, its data and its policy, with the floor's script instead. */
export function floorPage(html: string): string {
  return html
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
    .replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, '')
    .replace('</body>', () => `<script>${FLOOR_SCRIPT}</script></body>`);
}
