/*
 * The counter reckons along: what is to be paid, what is handed over, what is left or to be given back, and what coins and
 * notes come to. The server reckons all of it again.
 */
(function () {
  'use strict';

  const money = (cents, language) => new Intl.NumberFormat(language.startsWith('en') ? 'en-GB' : 'fr-FR',
    { style: 'currency', currency: 'EUR' }).format(cents / 100);
  const all = (selector) => Array.from(document.querySelectorAll(selector));

  function cents(input) {
    const typed = input ? input.value.replace(/[\s\u00a0\u202f€]/g, '').replace(',', '.') : '';
    return /^\d{1,9}(\.\d{1,2})?$/.test(typed) ? Math.round(Number(typed) * 100) : 0;
  }

  function count(input) {
    return input && /^\d{1,6}$/.test(input.value.trim()) ? Number(input.value.trim()) : 0;
  }

  const sum = (values) => values.reduce((one, other) => one + other, 0);

  const inForm = (id) => document.getElementById(`take:${id}`);

  function vouchers() {
    return sum(all('[data-ca-face]').map((face) => cents(face) * count(face.closest('.ca-row').querySelector('[data-ca-pieces]'))));
  }

  const due = () => sum(all('[data-ca-due]').map(cents));
  const withoutCash = () => sum(all('[data-ca-given]').map(cents)) + cents(inForm('card')) + vouchers();

  function say(place, text) {
    if (place.textContent !== text) {
      place.textContent = text;
    }
  }

  function tell() {
    all('[data-ca-sums]').forEach((place) => {
      const language = place.dataset.caLanguage;
      const given = withoutCash() + cents(inForm('cash'));
      const left = due() - given;
      const words = [place.dataset.caSums.replace('[total]', money(due(), language))];
      if (given > 0 && left > 0) {
        words.push(place.dataset.caLeft.replace('[left]', money(left, language)));
      } else if (given > 0 && due() - withoutCash() < 0) {
        words.push(place.dataset.caOver.replace('[over]', money(withoutCash() - due(), language)));
      } else if (given > 0) {
        words.push(place.dataset.caChange.replace('[change]', money(Math.abs(left), language)));
      }
      say(place, words.join(' '));
    });
    all('[data-ca-counted]').forEach((place) => {
      const total = sum(all('[data-ca-denomination]').map((input) => Number(input.dataset.caDenomination) * count(input)));
      say(place, place.dataset.caCounted.replace('[total]', money(total, place.dataset.caLanguage)));
    });
  }

  document.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('[data-ca-rest]') : null;
    if (button) {
      const input = document.getElementById(button.dataset.caRest);
      const rest = due() - withoutCash() + cents(input);
      input.value = rest > 0 ? (rest / 100).toFixed(2).replace('.', ',') : '';
      input.focus();
      tell();
    }
  });
  document.addEventListener('change', (event) => {
    const choice = event.target instanceof Element ? event.target.closest('[data-ca-choices]') : null;
    if (choice) {
      const sum = Number(choice.dataset.caChoices.split(' ')[choice.selectedIndex]);
      choice.closest('tr').querySelector('[data-ca-due]').value = sum > 0 ? (sum / 100).toFixed(2).replace('.', ',') : '';
      tell();
    }
  });
  document.addEventListener('input', tell);
  const desk = document.getElementById('take');
  if (desk) {
    new MutationObserver(tell).observe(desk, { childList: true, subtree: true });
  }
  const first = document.querySelector('[data-ca-due]');
  if (first && !document.querySelector('.pa-errors')) {
    (inForm('cash') || first).focus();
  }
  tell();
})();
