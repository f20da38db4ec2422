package org.palestre.web.seasonal.pricing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.palestre.billing.tariff.boundary.ConsultTariffs;
import org.palestre.billing.tariff.boundary.TariffView;
import org.palestre.billing.tariff.boundary.UserKind;
import org.palestre.calendar.boundary.CityCalendar;
import org.palestre.calendar.boundary.SeasonView;
import org.palestre.seasonal.boundary.AgeBand;
import org.palestre.seasonal.boundary.WeeklySlot;
import org.palestre.seasonal.pricing.boundary.PricingRules;
import org.palestre.seasonal.pricing.boundary.SetUpSeasonPricing;
import org.palestre.web.seasonal.TimeLine;
import org.palestre.web.shell.Notices;

/** By what the city charges weekly slots. */
@Named
@ViewScoped
public class SeasonPricingBacking implements Serializable {

    @Inject
    private SetUpSeasonPricing setUp;

    @Inject
    private ConsultTariffs tariffs;

    @Inject
    private CityCalendar calendar;

    @Inject
    private Notices notices;

    private long version;
    private String tariffCode;
    private String postcodes;
    private List<AgeRow> ages;
    private List<TimeLine> offPeak;

    /** Reads the rules. */
    public void load() {
        PricingRules rules = setUp.rules();
        version = rules.version();
        tariffCode = rules.tariffCode();
        postcodes = String.join(" ", rules.residentPostcodes());
        ages = Arrays.stream(AgeBand.values())
                .map(band -> new AgeRow(band, rules.userKinds().get(band)))
                .toList();
        offPeak = rules.offPeak().stream().map(TimeLine::new).collect(Collectors.toCollection(ArrayList::new));
    }

    /** Saves them. */
    public String save() {
        setUp.change(new PricingRules(
                version,
                tariffCode,
                postcodes == null ? List.of() : List.of(postcodes.strip().split("[\\s,;]+")),
                ages.stream().collect(Collectors.toMap(AgeRow::getBand, AgeRow::getKind)),
                offPeak.stream().map(TimeLine::slot).toList()));
        notices.success("pricing.saved");
        return "/gestion/season-pricing?faces-redirect=true";
    }

    /** One more line of off-peak hours. */
    public void addTime() {
        offPeak.add(new TimeLine(new WeeklySlot(null, null, null)));
    }

    /** Takes a line away. */
    public void removeTime(TimeLine line) {
        offPeak.remove(line);
    }

    public List<TariffView> getTariffs() {
        return tariffs.tariffs();
    }

    public List<UserKind> getKinds() {
        return tariffs.userKinds();
    }

    public List<SeasonView> getSeasons() {
        return calendar.seasons();
    }

    public String getTariffCode() {
        return tariffCode;
    }

    public void setTariffCode(String tariffCode) {
        this.tariffCode = tariffCode;
    }

    public String getPostcodes() {
        return postcodes;
    }

    public void setPostcodes(String postcodes) {
        this.postcodes = postcodes;
    }

    public List<AgeRow> getAges() {
        return ages;
    }

    public List<TimeLine> getOffPeak() {
        return offPeak;
    }
}
