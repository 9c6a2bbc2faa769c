/**
 * Pinch, Ctrl or ⌘ with the wheel, and dragging a zoomed map: d3-zoom, in this one attachment. While
 * the hand moves, the drawing is moved as a finished picture by a transform and the marks over it
 * by their layer's box, so that nothing is drawn or rendered again; the new view is committed when
 * the hand lets go. One finger and the bare wheel are left to the page.
 */
import { select } from 'd3-selection';
import { zoom as d3Zoom, zoomIdentity, type D3ZoomEvent, type ZoomTransform } from 'd3-zoom';
import { flushSync, tick } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import { between, clampZoom, covers, FIT, MAX_ZOOM, pictureOf } from '../../core/geo/zoom';
import type { Box, LiveFrame } from '../../core/model/map';
import type { MapZoom } from '../../core/model/view';

export interface ZoomHost {
  readonly frame: LiveFrame;
  /** The window of the layout shown. */
  readonly window: () => Box;
  /** The view as committed, to which the markup is drawn. */
  readonly zoom: () => MapZoom;
  /** The view of the whole journey; that of the window for a map that zooms out no farther. */
  readonly least: () => MapZoom;
  readonly commit: (zoom: MapZoom) => void;
}

export interface Zoomer {
  /** For the map's box; its layers are marked `data-layer="picture"` and `"marks"`. */
  readonly attach: Attachment<HTMLElement>;
  /** Moves to a view in the time of `--carnet-dur-slow`, at once where that is zero. */
  readonly glide: (to: MapZoom) => void;
  /** Ends a glide at its goal at once, so that the next step starts from there. */
  readonly settle: () => void;
}

/** Returns the one zoomer of a map; before it is attached and after, `glide` commits at once. */
export function createZoomer(host: ZoomHost): Zoomer {
  let box: HTMLElement | null = null;
  let frameId = 0;
  let isHeld = false;
  let goal: MapZoom | null = null;

  const finish = (zoom: MapZoom): void => {
    goal = null;
    host.commit(clampZoom(zoom, host.least()));
    const shown = box;
    if (shown) void tick().then(() => clearLayers(shown));
  };

  const settle = (): void => {
    cancelAnimationFrame(frameId);
    if (goal) finish(goal);
  };

  const glide = (to: MapZoom): void => {
    settle();
    const from = host.zoom();
    const ms = box ? durationOf(box) : 0;
    if (!box || ms === 0) {
      finish(to);
      return;
    }
    goal = to;
    const shown = box;
    let begun: number | null = null;
    const step = (now: number): void => {
      begun ??= now;
      const share = Math.min(1, (now - begun) / ms);
      if (share === 1) {
        finish(to);
        return;
      }
      moveLayers(shown, host, between(from, to, 1 - (1 - share) ** 3));
      frameId = requestAnimationFrame(step);
    };
    frameId = requestAnimationFrame(step);
  };

  const attach: Attachment<HTMLElement> = (node) => {
    box = node;
    const behavior = d3Zoom<HTMLElement, unknown>()
      .scaleExtent([0.01, MAX_ZOOM])
      // A touch screen may be plugged in later.
      .touchable(true)
      .filter((event: MouseEvent | TouchEvent | WheelEvent) => isOurs(event, host.zoom().k))
      .constrain((transform) => toTransform(clampZoom(toZoom(transform, node), host.least()), node))
      .on('start', () => {
        isHeld = true;
        settle();
      })
      .on('zoom', ({ transform }: D3ZoomEvent<HTMLElement, unknown>) => {
        moveLayers(node, host, toZoom(transform, node));
      })
      .on('end', ({ transform }: D3ZoomEvent<HTMLElement, unknown>) => {
        isHeld = false;
        const to = toZoom(transform, node);
        finish(to);
        goOn(to, host.least(), glide);
      });
    // Buttons and keys change the view without d3: tell it where we are before it reads a gesture.
    const sync = (): void => {
      if (!isHeld) Object.assign(node, { __zoom: toTransform(host.zoom(), node) });
    };
    const kinds = ['wheel', 'mousedown', 'touchstart'] as const;
    for (const kind of kinds) node.addEventListener(kind, sync, { capture: true, passive: true });
    select(node).call(behavior).on('dblclick.zoom', null);
    return () => {
      cancelAnimationFrame(frameId);
      box = null;
      for (const kind of kinds) node.removeEventListener(kind, sync, { capture: true });
      select(node).on('.zoom', null);
    };
  };

  return { attach, glide, settle };
}

/** Between the region and the whole journey there is no view to rest in: on to the nearer of them. */
function goOn({ k }: MapZoom, least: MapZoom, glide: Zoomer['glide']): void {
  if (k < 1 && k > least.k) glide(k > Math.sqrt(least.k) ? FIT : least);
}

/** The gestures that are the map's; all others are the page's. */
function isOurs(event: MouseEvent | TouchEvent | WheelEvent, k: number): boolean {
  if (event.type === 'wheel') return event.ctrlKey || event.metaKey;
  if ('touches' in event) return event.touches.length >= 2;
  const isOnButton = event.target instanceof Element && event.target.closest('button') !== null;
  return 'button' in event && event.button === 0 && !event.ctrlKey && k > 1 && !isOnButton;
}

function toZoom({ k, x, y }: ZoomTransform, { clientWidth, clientHeight }: HTMLElement): MapZoom {
  return { k, x: (x / (clientWidth || 1)) * 100, y: (y / (clientHeight || 1)) * 100 };
}

function toTransform(
  { k, x, y }: MapZoom,
  { clientWidth, clientHeight }: HTMLElement,
): ZoomTransform {
  return zoomIdentity.translate((x * clientWidth) / 100, (y * clientHeight) / 100).scale(k);
}

/**
 * Shows `zoom` by moving what was drawn for the committed view. Where that no longer fills the box,
 * it is drawn again at once.
 */
function moveLayers(node: HTMLElement, host: ZoomHost, zoom: MapZoom): void {
  if (!covers(host.zoom(), zoom)) {
    host.commit(clampZoom(zoom, host.least()));
    flushSync();
    clearLayers(node);
    return;
  }
  const { frame, zoom: committed, window } = host;
  const base = committed();
  const shown = window();
  const [picture, marks] = layersOf(node);
  if (!picture || !marks) return;
  const scale = zoom.k / base.k;
  const { box } = pictureOf(base, shown, frame);
  // A point at p per cent of the box moves to zoom + (p - base) * scale; the layer's corner is at box.
  const dx = zoom.x - base.x * scale - box.x * (1 - scale);
  const dy = zoom.y - base.y * scale - box.y * (1 - scale);
  const [tx, ty] = [(dx * node.clientWidth) / 100, (dy * node.clientHeight) / 100];
  picture.style.transform = `translate(${String(tx)}px,${String(ty)}px) scale(${String(scale)})`;
  if (Math.abs(zoom.k - base.k) < 1e-9) {
    marks.style.transform = `translate(${String(tx)}px,${String(ty)}px)`;
    return;
  }
  const whole = {
    left: zoom.x - ((shown.x * zoom.k) / shown.width) * 100,
    top: zoom.y - ((shown.y * zoom.k) / shown.height) * 100,
    width: (frame.width / shown.width) * zoom.k * 100,
    height: (frame.height / shown.height) * zoom.k * 100,
  };
  marks.style.transform = '';
  for (const [name, value] of Object.entries(whole)) {
    marks.style.setProperty(name, `${String(value)}%`);
  }
}

/** What the hand moved goes back to what the markup says. */
function clearLayers(node: HTMLElement): void {
  const [picture, marks] = layersOf(node);
  picture?.style.removeProperty('transform');
  for (const name of ['transform', 'left', 'top', 'width', 'height']) {
    marks?.style.removeProperty(name);
  }
}

type Layer = HTMLElement | SVGElement;

function layersOf(node: HTMLElement): readonly [Layer | null, Layer | null] {
  return [
    node.querySelector<SVGElement>('[data-layer="picture"]'),
    node.querySelector<HTMLElement>('[data-layer="marks"]'),
  ];
}

/** In ms; the token is zero where the reader wants no motion. */
function durationOf(node: HTMLElement): number {
  const value = getComputedStyle(node).getPropertyValue('--carnet-dur-slow').trim();
  const number = Number.parseFloat(value) || 0;
  return value.endsWith('ms') ? number : number * 1000;
}
