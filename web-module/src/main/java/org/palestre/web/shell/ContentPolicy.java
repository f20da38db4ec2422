package org.palestre.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.primefaces.context.PrimeFacesContext;

/**
 * What a page may load and from where (Content-Security-Policy). PrimeFaces adds the nonce of the page's own scripts
 * at the end. Style attributes are allowed because PrimeFaces places its overlays with them; style elements need the nonce.
 */
@Named
@RequestScoped
public class ContentPolicy {

    @Inject
    private CityOfPage city;

    /** The policy of this page; map tiles come from where the city says. */
    public String getText() {
        return "default-src 'self'; img-src 'self' data: blob:" + tiles()
                + "; font-src 'self' data:; style-src 'self' 'nonce-" + getNonce()
                + "'; style-src-attr 'unsafe-inline'; object-src 'none';"
                + " base-uri 'self'; form-action 'self'; frame-ancestors 'none'; script-src 'self'";
    }

    /** What a style element must carry to be let in; the same as PrimeFaces gives to the page's scripts. */
    public String getNonce() {
        return PrimeFacesContext.getCspState(FacesContext.getCurrentInstance()).getNonce();
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
