/*
 * Pointing at the week of free times fills in the fields beside it: a click takes an hour, dragging takes what was
 * dragged over. Whoever has no mouse types the same into the fields.
 */
(function () {
  'use strict';

  let start = null;

  const cell = (event) => event.target instanceof Element ? event.target.closest('[data-week-grid] [data-day]') : null;
  const column = (one) => Array.from(one.closest('table').querySelectorAll(`[data-day="${one.dataset.day}"]`));

  function span(from, to) {
    const cells = column(from);
    const ends = [cells.indexOf(from), cells.indexOf(to)].sort((a, b) => a - b);
    return cells.slice(ends[0], ends[1] + 1);
  }

  function show(cells) {
    document.querySelectorAll('.sl-picked').forEach((one) => one.classList.remove('sl-picked'));
    cells.forEach((one) => one.classList.add('sl-picked'));
  }

  function take(cells) {
    const form = cells[0].closest('[data-week-grid]').dataset.weekGrid;
    const byName = (name) => Array.from(document.getElementsByName(`${form}:${name}`));
    byName('newDays').forEach((box) => { box.checked = box.value === cells[0].dataset.day || (box.checked && sameTimes(byName, cells)); });
    byName('newStart').forEach((field) => { field.value = cells[0].dataset.from; });
    byName('newEnd').forEach((field) => { field.value = cells[cells.length - 1].dataset.to; });
    const add = document.getElementById(`${form}:add`);
    if (add) {
      add.scrollIntoView({ block: 'nearest' });
    }
  }

  function sameTimes(byName, cells) {
    return byName('newStart').every((field) => field.value === cells[0].dataset.from)
      && byName('newEnd').every((field) => field.value === cells[cells.length - 1].dataset.to);
  }

  document.addEventListener('pointerdown', (event) => {
    start = cell(event);
    if (start && event.pointerType === 'mouse') {
      event.preventDefault();
      show([start]);
    }
  });

  document.addEventListener('pointerover', (event) => {
    const over = cell(event);
    if (start && over && over.dataset.day === start.dataset.day && event.pointerType === 'mouse') {
      show(span(start, over));
    }
  });

  document.addEventListener('pointerup', (event) => {
    const end = cell(event);
    if (start && end && end.dataset.day === start.dataset.day) {
      const dragged = span(start, end);
      const cells = dragged.length > 1 ? dragged : column(start).slice(column(start).indexOf(start)).slice(0, 2);
      show(cells);
      take(cells);
    }
    start = null;
  });

  document.addEventListener('pointercancel', () => { start = null; });
}());
