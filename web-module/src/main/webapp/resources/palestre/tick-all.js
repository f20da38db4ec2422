/*
 * One box that ticks all the others of a list, and says how many are ticked. Some but not all: the box is half ticked, and
 * pressing it ticks the rest.
 */
(function () {
  'use strict';

  const boxes = (all) => Array.from(document.querySelectorAll(`${all.dataset.paTickAll} input[type="checkbox"]`));

  function tell(all) {
    const others = boxes(all);
    const ticked = others.filter((box) => box.checked).length;
    all.checked = others.length > 0 && ticked === others.length;
    all.indeterminate = ticked > 0 && ticked < others.length;
    const count = document.getElementById(all.getAttribute('aria-describedby'));
    const words = count.dataset.words.replace('{0}', String(ticked)).replace('{1}', String(others.length));
    if (count.textContent !== words) {
      count.textContent = words;
    }
  }

  document.querySelectorAll('[data-pa-tick-all]').forEach((all) => {
    all.closest('[hidden]').hidden = false;
    tell(all);
    document.addEventListener('change', (event) => {
      if (event.target === all) {
        const ticked = all.checked;
        boxes(all).filter((box) => box.checked !== ticked).forEach((box) => {
          box.checked = ticked;
          box.dispatchEvent(new Event('change', { bubbles: true }));
        });
      }
      tell(all);
    });
  });
})();
