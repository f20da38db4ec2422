/* Maps of sites. With tiles if the city has named a source; without, the districts are drawn from where their sites lie.
   The list beside it says the same: nothing is on the map alone. */
(function () {
  'use strict';

  const NEAR = 44; // pixels within which pins become one

  document.querySelectorAll('.pa-map').forEach((element) => {
    const texts = element.dataset;
    const map = L.map(element, { zoomControl: false, attributionControl: Boolean(texts.tiles), zoomSnap: 0.5 });
    L.control.zoom({ zoomInTitle: texts.zoomIn, zoomOutTitle: texts.zoomOut }).addTo(map);
    L.control.scale({ imperial: false }).addTo(map);
    if (texts.tiles) {
      L.tileLayer(texts.tiles, { attribution: texts.attribution || '', maxZoom: 19 }).addTo(map);
      map.attributionControl.setPrefix(false);
    }
    const pins = L.layerGroup().addTo(map);
    let sites = [];

    const pin = (text, several) => L.divIcon({
      className: several ? 'pa-pin pa-pin-several' : 'pa-pin', html: text, iconSize: several ? [38, 38] : [26, 26],
    });

    const popup = (site) => {
      const box = document.createElement('div');
      const link = document.createElement('a');
      link.href = texts.site + site.id;
      link.textContent = site.name;
      const strong = document.createElement('strong');
      strong.append(link);
      box.append(strong);
      [site.address, site.disciplines.join(', ')].filter(Boolean).forEach((line) => {
        const span = document.createElement('span');
        span.textContent = line;
        box.append(document.createElement('br'), span);
      });
      return box;
    };

    const groups = () => {
      const cells = [];
      sites.forEach((site) => {
        const at = map.project([site.latitude, site.longitude]);
        const cell = cells.find((other) => other.at.distanceTo(at) < NEAR);
        if (cell && map.getZoom() < map.getMaxZoom()) {
          cell.sites.push(site);
        } else {
          cells.push({ at, sites: [site] });
        }
      });
      return cells;
    };

    const name = (marker, text) => {
      const pinned = marker.getElement();
      if (pinned) {
        pinned.setAttribute('aria-label', text);
        pinned.setAttribute('role', pinned.tabIndex === 0 ? 'button' : 'img');
        pinned.title = text;
      }
    };

    const draw = () => {
      pins.clearLayers();
      groups().forEach((group) => {
        const [first] = group.sites;
        if (group.sites.length === 1) {
          const marker = L.marker([first.latitude, first.longitude], { icon: pin('', false) });
          marker.bindPopup(() => popup(first), { closeButton: true }).addTo(pins);
          name(marker, first.name);
        } else {
          const bounds = L.latLngBounds(group.sites.map((site) => [site.latitude, site.longitude]));
          // where the first of them stands: the places of groups keep their distance, their middles need not
          const marker = L.marker(map.unproject(group.at), { icon: pin(String(group.sites.length), true) });
          marker.on('click', () => map.fitBounds(bounds.pad(0.3), { maxZoom: map.getZoom() + 3 })).addTo(pins);
          name(marker, texts.several.replace('{0}', group.sites.length));
        }
      });
    };

    map.on('popupopen', (event) => {
      const close = event.popup.getElement().querySelector('.leaflet-popup-close-button');
      if (close) {
        close.setAttribute('aria-label', texts.close);
      }
    });

    const placed = (answer) => answer.items.filter((site) => site.latitude !== null && site.longitude !== null);
    const read = async (address) => {
      const separator = address.includes('?') ? '&' : '?';
      let found = [];
      for (let page = 0, total = 1; page * 500 < total && page < 10; page += 1) {
        const response = await fetch(`${address}${separator}page=${page}`, { headers: { Accept: 'application/json' } });
        if (!response.ok) {
          throw new Error(String(response.status));
        }
        const answer = await response.json();
        total = answer.total;
        found = found.concat(placed(answer));
      }
      return found;
    };

    const start = async () => {
      const all = texts.tiles && texts.sites ? [] : await read(texts.all);
      if (!texts.tiles) {
        hulls(map, all);
      }
      if (texts.latitude) {
        const here = L.latLng(Number(texts.latitude), Number(texts.longitude));
        map.setView(here, 15);
        const marker = L.marker(here, { icon: pin('', false), interactive: false, keyboard: false }).addTo(map);
        name(marker, texts.name);
      } else {
        sites = await read(texts.sites);
        const bounds = L.latLngBounds((sites.length ? sites : all).map((site) => [site.latitude, site.longitude]));
        map.fitBounds(bounds.isValid() ? bounds.pad(0.08) : [[41, -5], [51, 9]], { maxZoom: 16 });
        map.on('zoomend', draw);
        draw();
      }
    };
    start().catch(() => element.remove());
  });

  /* A soft shape around the sites of each district, with its name. */
  function hulls(map, sites) {
    const districts = new Map();
    sites.filter((site) => site.districtName).forEach((site) => {
      const points = districts.get(site.districtName) || [];
      points.push([site.longitude, site.latitude]);
      districts.set(site.districtName, points);
    });
    districts.forEach((points, name) => {
      const shape = hull(points.flatMap(([x, y]) => around(x, y))).map(([x, y]) => [y, x]);
      L.polygon(shape, { className: 'pa-hull', interactive: false, smoothFactor: 0 })
        .bindTooltip(name, { permanent: true, direction: 'center', className: 'pa-hull-name', interactive: false })
        .addTo(map);
    });
  }

  /* Points on a circle of 250 m around a site, so that one site has a shape too and corners are round. */
  function around(x, y) {
    const radius = 250 / 111320;
    return Array.from({ length: 12 }, (unused, i) => {
      const angle = i * Math.PI / 6;
      return [x + Math.cos(angle) * radius / Math.cos(y * Math.PI / 180), y + Math.sin(angle) * radius];
    });
  }

  /* The convex hull, by Andrew's monotone chain. */
  function hull(points) {
    const sorted = points.slice().sort((a, b) => a[0] - b[0] || a[1] - b[1]);
    const left = (o, a, b) => (a[0] - o[0]) * (b[1] - o[1]) - (a[1] - o[1]) * (b[0] - o[0]) > 0;
    const half = (list) => {
      const chain = [];
      list.forEach((point) => {
        while (chain.length > 1 && !left(chain[chain.length - 2], chain[chain.length - 1], point)) {
          chain.pop();
        }
        chain.push(point);
      });
      chain.pop();
      return chain;
    };
    return half(sorted).concat(half(sorted.slice().reverse()));
  }
})();
