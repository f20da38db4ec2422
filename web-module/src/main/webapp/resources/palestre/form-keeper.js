/*
 * What was typed into a form marked data-keep (data-keep="true", or the name of the case that it belongs to) outlives an expired session, the way through the sign-in page and an
 * accidental step away. Kept in this tab only, for its user only, without passwords and files; forgotten once the form
 * went through, after half a day, and at sign-out.
 */
(function () {
  'use strict';

  const PREFIX = 'palestre.keep:';
  const LONGEST = 200000;
  const HALF_A_DAY = 12 * 3600 * 1000;
  const body = document.body;
  const user = body.dataset.paUser || '';
  const forms = () => document.querySelectorAll('form[data-keep]');
  const part = (form) => form.dataset.keep === 'true' ? '' : '@' + form.dataset.keep;
  const key = (form) => PREFIX + location.pathname + '#' + form.id + part(form);
  const keptKeys = () => Object.keys(sessionStorage).filter((name) => name.startsWith(PREFIX));

  function read(name) {
    try {
      return JSON.parse(sessionStorage.getItem(name));
    } catch (e) {
      sessionStorage.removeItem(name);
      return null;
    }
  }

  function write(name, kept) {
    const text = JSON.stringify(kept);
    if (text.length < LONGEST) {
      try {
        sessionStorage.setItem(name, text);
      } catch (e) {
        /* The tab's storage is full: nothing is kept, nothing else suffers. */
      }
    }
  }

  function fields(form) {
    return Array.from(form.elements).filter((field) => field.name
      && !field.name.startsWith('jakarta.faces.')
      && !field.name.startsWith('primefaces.')
      && !['password', 'file', 'hidden', 'submit', 'button', 'image', 'reset'].includes(field.type)
      && field.tagName !== 'BUTTON' && field.tagName !== 'FIELDSET' && field.tagName !== 'OUTPUT');
  }

  const mark = (field) => field.name + (['checkbox', 'radio'].includes(field.type) ? '=' + field.value : '');

  function state(field) {
    if (field.type === 'checkbox' || field.type === 'radio') {
      return field.checked;
    }
    return field.multiple ? Array.from(field.selectedOptions, (option) => option.value) : field.value;
  }

  /* As a hand would: a box or a button is clicked, so that whatever hangs on the click follows. */
  function set(field, value) {
    if (field.type === 'checkbox' || field.type === 'radio') {
      if (value || field.type === 'checkbox') {
        field.click();
      } else {
        field.checked = false;
      }
    } else if (field.multiple) {
      Array.from(field.options).forEach((option) => { option.selected = value.includes(option.value); });
    } else {
      field.value = value;
    }
  }

  function keep(form) {
    const kept = read(key(form)) || {};
    const values = kept.values || {};
    fields(form).forEach((field) => { values[mark(field)] = state(field); });
    write(key(form), { at: Date.now(), user, values, sent: false });
  }

  /* Fields that come later, when another one has been filled, wait here for their value. */
  const waiting = new Map();

  function fill(form) {
    const values = waiting.get(form.id);
    let filled = false;
    if (values) {
      fields(form).forEach((field) => {
        const name = mark(field);
        if (name in values) {
          const value = values[name];
          const differs = JSON.stringify(state(field)) !== JSON.stringify(value);
          if (differs) {
            set(field, value);
            if (JSON.stringify(state(field)) === JSON.stringify(value)) {
              filled = true;
              delete values[name];
              if (field.type !== 'checkbox' && field.type !== 'radio') {
                field.dispatchEvent(new Event('change', { bubbles: true }));
              }
            }
          } else {
            delete values[name];
          }
        }
      });
    }
    return filled;
  }

  function tell(form) {
    const notice = document.createElement('div');
    notice.className = 'pa-notice pa-notice-info';
    notice.setAttribute('role', 'status');
    const icon = Object.assign(document.createElement('i'), { className: 'pi pi-history' });
    icon.setAttribute('aria-hidden', 'true');
    const text = Object.assign(document.createElement('span'), { textContent: body.dataset.paRestored + ' ' });
    const forget = Object.assign(document.createElement('button'), { type: 'button', className: 'pa-link-button', textContent: body.dataset.paForget });
    forget.addEventListener('click', () => {
      sessionStorage.removeItem(key(form));
      location.reload();
    });
    text.append(forget);
    notice.append(icon, text);
    form.before(notice);
  }

  function settle() {
    const signIn = document.querySelector('form[data-pa-sign-in]');
    const success = document.querySelector('.pa-notice-success');
    keptKeys().forEach((name) => {
      const kept = read(name);
      const here = Array.from(forms()).some((form) => key(form) === name);
      const old = !kept || Date.now() - kept.at > HALF_A_DAY;
      const wentThrough = kept && kept.sent && !signIn && (success || !here);
      const foreign = kept && user && kept.user && kept.user !== user;
      if (old || wentThrough || foreign) {
        sessionStorage.removeItem(name);
      } else if (kept.sent && here) {
        write(name, { ...kept, sent: false });
      }
    });
  }

  function start() {
    settle();
    forms().forEach((form) => {
      const kept = read(key(form));
      if (kept && kept.values) {
        waiting.set(form.id, { ...kept.values });
        if (fill(form)) {
          tell(form);
        }
      }
    });
  }

  ['input', 'change'].forEach((kind) => document.addEventListener(kind, (event) => {
    const form = event.target.form;
    if (form && form.matches('form[data-keep]')) {
      keep(form);
    }
  }));

  function sent(form) {
    if (form && form.matches && form.matches('form[data-keep]')) {
      keep(form);
      write(key(form), { ...read(key(form)), sent: true });
    }
  }

  document.addEventListener('submit', (event) => sent(event.target));
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest('a[href*="sign-out"], form[action*="sign-out"] button');
    if (link) {
      keptKeys().forEach((name) => sessionStorage.removeItem(name));
    }
  });

  if (window.jQuery) {
    jQuery(document)
      .on('pfAjaxSuccess', (event, xhr, settings) => {
        const source = settings && settings.source && document.getElementById(settings.source.id || settings.source);
        const leaves = xhr && xhr.responseXML && xhr.responseXML.getElementsByTagName('redirect').length;
        if (leaves && source) {
          sent(source.closest('form'));
        }
      })
      .on('pfAjaxComplete', () => {
        forms().forEach((form) => fill(form));
      });
  }

  /* After PrimeFaces, which binds what the fields do at the end of the page and gets ready with jQuery. */
  document.addEventListener('DOMContentLoaded', () => {
    if (window.jQuery) {
      jQuery(start);
    } else {
      start();
    }
  });
}());
