/* Charts take their colours from the style sheet and follow when light and dark change. */
(function () {
  'use strict';
  const shown = new Set();

  function colour(name) {
    const probe = document.createElement('span');
    probe.style.color = 'var(' + name + ')';
    document.body.append(probe);
    const found = getComputedStyle(probe).color;
    probe.remove();
    return found;
  }

  /* A name as long as the chart has room for. */
  function name(value) {
    const label = String(this.getLabelForValue(value));
    const longest = Math.max(10, Math.floor(this.chart.width / 18));
    return this.axis === 'x' || label.length <= longest ? label : label.slice(0, longest - 1) + '…';
  }

  function paint(config) {
    const ink = colour('--ink');
    const line = colour('--line');
    config.data.datasets.forEach(function (set, number) {
      set.backgroundColor = colour('--chart-' + (number + 1));
      set.maxBarThickness = 22;
    });
    const options = config.options;
    options.color = ink;
    options.plugins = { legend: { position: 'bottom', labels: { color: ink } } };
    ['x', 'y'].forEach(function (axis) {
      const ticks = axis === options.indexAxis ? { color: ink, autoSkip: false, callback: name } : { color: ink };
      options.scales[axis] = Object.assign(options.scales[axis] || {}, { ticks: ticks, grid: { color: line } });
    });
  }

  function repaint() {
    shown.forEach(function (widget) {
      if (!widget.chart || !widget.canvas[0].isConnected) {
        shown.delete(widget);
        return;
      }
      paint(widget.chart.config);
      widget.chart.update();
    });
  }

  window.palestreChart = function () {
    paint(this.cfg.config);
    shown.add(this);
  };
  window.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', repaint);
  new MutationObserver(repaint).observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
}());
