/* Small behaviours of the house: menus, theme, dialogs by attribute, no double submit, failures told in the page. */
(function () {
  'use strict';

  const root = document.documentElement;
  const body = document.body;
  root.classList.add('pa-js');

  const closest = (event, selector) => event.target instanceof Element ? event.target.closest(selector) : null;

  /* Navigation: which entry is this page, and the menu on a phone. */
  document.querySelectorAll('.pa-nav a:not([aria-current])').forEach((link) => {
    if (new URL(link.href).pathname === location.pathname) {
      link.setAttribute('aria-current', 'page');
    }
  });

  document.addEventListener('click', (event) => {
    const toggle = closest(event, '[data-pa-toggle]');
    if (toggle) {
      const open = document.getElementById(toggle.dataset.paToggle).classList.toggle('pa-open');
      toggle.setAttribute('aria-expanded', String(open));
    }
    document.querySelectorAll('details.pa-menu[open]').forEach((menu) => {
      if (!menu.contains(event.target)) {
        menu.open = false;
      }
    });
    const opener = closest(event, '[data-pa-open]');
    if (opener && window.PF) {
      event.preventDefault();
      PF(opener.dataset.paOpen).show();
    }
    const closer = closest(event, '[data-pa-close]');
    if (closer && window.PF) {
      PF(closer.dataset.paClose).hide();
    }
    if (closest(event, '[data-pa-print]')) {
      window.print();
    }
  });

  document.addEventListener('keydown', (event) => {
    const menu = event.key === 'Escape' && document.querySelector('details.pa-menu[open]');
    if (menu) {
      menu.open = false;
      menu.querySelector('summary').focus();
    }
  });

  /* Light or dark, at once and remembered. */
  document.querySelectorAll('[data-pa-theme]').forEach((button) => button.addEventListener('click', (event) => {
    event.preventDefault();
    const isDark = root.dataset.theme === 'dark'
      || root.dataset.theme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches;
    root.dataset.theme = isDark ? 'light' : 'dark';
    const secure = location.protocol === 'https:' ? '; Secure' : '';
    document.cookie = `palestre-theme=${root.dataset.theme}; Path=/; Max-Age=31536000; SameSite=Lax${secure}`;
  }));

  /* The server says what is wrong, at the field and in the page's language; the browser's bubbles do not. */
  const quiet = () => document.querySelectorAll('form').forEach((form) => { form.noValidate = true; });
  quiet();

  /* A second click, or a click while the next page comes, sends nothing twice. */
  let leaving = false;
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (event.defaultPrevented) {
      return;
    }
    if (form.dataset.paSent) {
      event.preventDefault();
      return;
    }
    const download = event.submitter && event.submitter.hasAttribute('data-pa-download');
    if (form.method === 'post' && !download) {
      form.dataset.paSent = 'true';
      setTimeout(() => { delete form.dataset.paSent; }, 20000);
      working(true);
    }
  });
  document.addEventListener('click', (event) => {
    if (leaving && closest(event, 'button, input[type=submit], a.ui-commandlink')) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
  }, true);
  window.addEventListener('pageshow', () => {
    leaving = false;
    working(false);
    document.querySelectorAll('form[data-pa-sent]').forEach((form) => { delete form.dataset.paSent; });
  });

  /* Whatever takes longer than a moment shows a sign. */
  let sign;
  let timer;
  function working(on) {
    clearTimeout(timer);
    if (on) {
      timer = setTimeout(() => {
        sign = sign || Object.assign(document.createElement('div'), { className: 'pa-working' });
        body.append(sign);
      }, 400);
    } else if (sign) {
      sign.remove();
    }
  }

  /* Errors: the summary takes the focus, its links lead to the fields. */
  let focused;
  function focusErrors() {
    const errors = document.querySelector('.pa-errors');
    if (errors && errors !== focused) {
      focused = errors;
      errors.focus();
    }
  }
  focusErrors();
  document.addEventListener('click', (event) => {
    const link = closest(event, '.pa-errors-link');
    if (link) {
      const id = decodeURIComponent(link.hash.slice(1));
      let field = document.getElementById(id + '_input') || document.getElementById(id + '_focus') || document.getElementById(id);
      if (field && !field.matches('input, select, textarea, button')) {
        field = field.querySelector('input, select, textarea, button') || field;
      }
      if (field) {
        event.preventDefault();
        field.focus();
      }
    }
  });

  /* PrimeFaces leaves a button disabled for good when its request fails. */
  function release() {
    Object.values(window.PrimeFaces ? PrimeFaces.widgets : {})
      .filter((widget) => widget && widget.endAjaxDisabled && widget.jq && widget.jq.hasClass('ui-state-loading'))
      .forEach((widget) => {
        widget.ajaxCount = 0;
        widget.endAjaxDisabled(widget);
      });
  }

  function tell(text) {
    const place = document.getElementById('notices') || document.getElementById('main');
    const notice = document.createElement('p');
    notice.className = 'pa-notice pa-notice-error';
    notice.setAttribute('role', 'alert');
    notice.append(Object.assign(document.createElement('i'), { className: 'pi pi-exclamation-triangle' }));
    notice.firstChild.setAttribute('aria-hidden', 'true');
    notice.append(Object.assign(document.createElement('span'), { textContent: text }));
    place.prepend(notice);
    notice.scrollIntoView({ block: 'center' });
  }

  if (window.jQuery) {
    if (window.PrimeFaces && PrimeFaces.settings) {
      delete PrimeFaces.settings.errorPages;
    }
    jQuery(document)
      .on('pfAjaxSend', () => working(true))
      .on('pfAjaxSuccess', (event, xhr) => {
        leaving = Boolean(xhr && xhr.responseXML && xhr.responseXML.getElementsByTagName('redirect').length);
      })
      .on('pfAjaxComplete', () => {
        if (!leaving) {
          working(false);
        }
        quiet();
        focusErrors();
      })
      .on('pfAjaxError', (event, xhr) => {
        working(false);
        release();
        if (xhr.status === 200) {
          /* The session is gone and the sign-in page came instead: open this page anew, what was typed is kept. */
          location.reload();
          return;
        }
        let text = body.dataset.paUnreachable;
        try {
          text = JSON.parse(xhr.responseText).text || text;
        } catch (e) {
          /* No answer of ours: the server is not reachable. */
        }
        tell(text);
      });
  }
}());
