/* Small behaviours of the house: menus, theme, dialogs by attribute, guard against double submits. */
(function () {
  'use strict';
}());
