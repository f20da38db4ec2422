/* Style elements that a library makes for itself carry the page's nonce, so that the content policy lets them in. */
(function () {
  'use strict';
  const nonce = document.currentScript.dataset.nonce;
  const create = document.createElement;
  document.createElement = function (name, options) {
    const element = create.call(document, name, options);
    if (String(name).toLowerCase() === 'style') {
      element.nonce = nonce;
    }
    return element;
  };
}());
