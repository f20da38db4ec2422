package org.palestre.facilities.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.palestre.facilities.boundary.CensusRowView;
import org.palestre.facilities.boundary.SiteKind;

/** What an import will do: what the preview shows of each row, and what is written when it is applied. */
public final class CensusPlan {

    final List<CensusRowView> rows = new ArrayList<>();
    final List<NewSite> newSites = new ArrayList<>();
    final List<NewArea> newAreas = new ArrayList<>();
    final List<Update> siteUpdates = new ArrayList<>();
    final List<Update> areaUpdates = new ArrayList<>();

    /** A site to be created. */
    public record NewSite(String number, SiteKind kind, String districtCode, Map<String, String> values) {}

    /**
     * An area to be created, with a unit of its own.
     *
     * @param siteId of a site that exists, or null
     * @param newSite index among the sites to be created, or -1
     * @param census what the census says, which may name it otherwise than its neighbours allow
     */
    public record NewArea(
            Long siteId,
            int newSite,
            String number,
            String key,
            boolean bookable,
            Set<String> disciplines,
            Map<String, String> values,
            Map<String, String> census) {}

    /**
     * A site or an area that the census says something about.
     *
     * @param key null for a site
     * @param districtCode for a site that had none, or null
     * @param values columns to be changed
     * @param census what the census says now, all of it
     */
    public record Update(
            long id,
            String number,
            String key,
            String districtCode,
            Map<String, String> values,
            Map<String, String> census) {}

    /** Each row of the file, refused ones too, by line. */
    public List<CensusRowView> rows() {
        return rows;
    }

    public List<NewSite> newSites() {
        return newSites;
    }

    public List<NewArea> newAreas() {
        return newAreas;
    }

    public List<Update> siteUpdates() {
        return siteUpdates;
    }

    public List<Update> areaUpdates() {
        return areaUpdates;
    }
}
