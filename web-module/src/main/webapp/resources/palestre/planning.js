/* What the calendar and the board of plannings add to PrimeFaces: Monday first, five minutes, keyboard. */
var palestrePlanning = (function () {
  'use strict';
  var FIVE_MINUTES = 5 * 60 * 1000;
  /* The icon that the legend shows for the kind of this element. */
  function icon(classes) {
    var kind = classes.filter(function (name) { return name.indexOf('pa-kind-') === 0; })[0];
    var shown = kind && document.querySelector('.pa-legend .' + kind + ' i');
    return shown ? shown.cloneNode() : null;
  }
  return {
    calendar: function (widget) {
      var options = widget.cfg.options;
      options.firstDay = 1;
      options.locale = options.locale === 'fr' ? 'fr' : 'en-gb';
      options.snapDuration = '00:05:00';
      options.slotDuration = '00:30:00';
      options.nowIndicator = true;
      options.eventInteractive = true;
      options.expandRows = false;
      options.longPressDelay = 400;
      options.eventDidMount = function (info) {
        var text = info.event.extendedProps.description || info.event.title;
        info.el.setAttribute('title', text);
        info.el.setAttribute('aria-label', info.timeText + ' ' + text);
        var place = info.el.querySelector('.fc-event-time');
        var sign = icon(info.event.classNames);
        if (place && sign) {
          place.prepend(sign, ' ');
        }
      };
    },
    board: function () {
      this.cfg.opts.snap = palestrePlanning.fiveMinutes;
      this.cfg.opts.margin = { item: 4 };
      this.cfg.opts.itemsAlwaysDraggable = { item: true, range: true };
      this.cfg.opts.timeAxis = { scale: 'hour', step: this.jq.width() < 1000 ? 2 : 1 };
    },
    fiveMinutes: function (date) {
      return new Date(Math.round(date.valueOf() / FIVE_MINUTES) * FIVE_MINUTES);
    }
  };
}());
