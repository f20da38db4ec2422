package org.palestre.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * What a page may load and from where (Content-Security-Policy). PrimeFaces adds the nonce of the page's own scripts
 * at the end. Style attributes are allowed because PrimeFaces places its overlays with them; style elements are not.
 */
@Named
@RequestScoped
public class ContentPolicy {

    @Inject
    private CityOfPage city;

    /** The policy of this page; map tiles come from where the city says. */
    public String getText() {
        return "default-src 'self'; img-src 'self' data: blob:" + tiles()
                + "; font-src 'self' data:; style-src 'self'; style-src-attr 'unsafe-inline'; object-src 'none';"
                + " base-uri 'self'; form-action 'self'; frame-ancestors 'none'; script-src 'self'";
    }

    private String tiles() {
        String url = city.city().mapTilesUrl();
        if (url == null) {
            return "";
        }
        int path = url.indexOf('/', url.indexOf("//") + 2);
        String origin = (path < 0 ? url : url.substring(0, path)).replace("{s}", "*");
        return " " + origin;
    }
}
