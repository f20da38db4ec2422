package org.palestre.web.billing.tariff;

import java.io.Serializable;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.palestre.billing.tariff.boundary.HourKind;
import org.palestre.billing.tariff.boundary.PriceQuery;
import org.palestre.billing.tariff.boundary.PriceUnit;

/** For whom, when and how much is asked, as the simulator's form takes it and its address says it. */
public class PriceCase implements Serializable {

    private boolean resident = true;
    private HourKind hours = HourKind.PEAK;
    private BigDecimal quotient;
    private Integer rank;
    private BigDecimal quantity;

    /** The question with this case; one unit and the first child unless said. */
    PriceQuery in(PriceQuery question, PriceUnit unit) {
        return question.resident(resident)
                .in(hours)
                .quotient(quotient)
                .rank(rank == null ? 1 : rank)
                .quantity(unit, quantity == null ? BigDecimal.ONE : quantity);
    }

    /** This case as parameters of an address. */
    String parameters() {
        return "&resident=" + resident + parameter("hours", hours) + parameter("quotient", quotient)
                + parameter("rank", rank) + parameter("quantity", quantity);
    }

    /** One parameter, nothing if there is no value. */
    static String parameter(String name, Object value) {
        return value == null ? "" : "&" + name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8);
    }

    public boolean isResident() {
        return resident;
    }

    public void setResident(boolean resident) {
        this.resident = resident;
    }

    public HourKind getHours() {
        return hours;
    }

    public void setHours(HourKind hours) {
        this.hours = hours;
    }

    public BigDecimal getQuotient() {
        return quotient;
    }

    public void setQuotient(BigDecimal quotient) {
        this.quotient = quotient;
    }

    public Integer getRank() {
        return rank;
    }

    public void setRank(Integer rank) {
        this.rank = rank;
    }

    public BigDecimal getQuantity() {
        return quantity;
    }

    public void setQuantity(BigDecimal quantity) {
        this.quantity = quantity;
    }
}
