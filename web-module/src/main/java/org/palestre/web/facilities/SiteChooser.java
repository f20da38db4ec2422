package org.palestre.web.facilities;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.palestre.facilities.boundary.ConsultSites;
import org.palestre.facilities.boundary.SiteQuery;
import org.palestre.facilities.boundary.SiteSummary;
import org.palestre.facilities.boundary.SiteView;
import org.palestre.shared.PageRequest;

/**
 * Finds a site among all sites of a city while its name is typed: a field holds the site's number and shows its name
 * with its address, which tells namesakes apart.
 */
@Named
@RequestScoped
public class SiteChooser {

    private static final int SHOWN = 20;

    @EJB
    private ConsultSites sites;

    private final Map<Long, String> labels = new HashMap<>();

    /** The first sites in use whose name or address holds the words. */
    public List<Long> complete(String typed) {
        List<SiteSummary> found = sites.search(new SiteQuery(typed, null, null, null), new PageRequest(0, SHOWN))
                .items();
        found.forEach(site -> labels.put(site.id(), label(site.name(), site.address())));
        return found.stream().map(SiteSummary::id).toList();
    }

    /** What the field shows for a site; nothing for one that does not exist. */
    public String label(Long id) {
        return label(id, List.of());
    }

    /** What the field shows for one of the chosen sites, which are all read at once. */
    public String label(Long id, Collection<Long> chosen) {
        if (id == null) {
            return "";
        }
        if (!labels.containsKey(id)) {
            Set<Long> wanted = new HashSet<>(chosen);
            wanted.add(id);
            Map<Long, SiteView> found = sites.sitesById(wanted);
            wanted.forEach(one -> labels.put(one, label(found.get(one))));
        }
        return labels.get(id);
    }

    private static String label(SiteView site) {
        return site == null ? "" : label(site.name(), site.address());
    }

    private static String label(String name, String address) {
        return address == null || address.isEmpty() ? name : name + " – " + address;
    }
}
