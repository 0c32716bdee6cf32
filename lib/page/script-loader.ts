/**
 * Written into each document, always the same, so the policy allows it by one hash: asks for the site's script once the first frame
 * is shown (https://www.w3.org/TR/paint-timing/), so that no paint waits for it. A browser that tells nothing of frames, as
 * Firefox does when it resists fingerprinting, asks after four seconds.
 */
export const SCRIPT_LOADER =
  '{let s=document.currentScript.dataset.src,f=()=>import(s);setTimeout(f,4e3);new PerformanceObserver(f).observe({type:"paint",buffered:!0})}';
