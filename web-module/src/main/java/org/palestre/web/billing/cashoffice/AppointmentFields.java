package org.palestre.web.billing.cashoffice;

import java.io.Serializable;
import java.time.LocalDate;
import org.palestre.billing.cashoffice.boundary.Appointment;
import org.palestre.billing.cashoffice.boundary.MemberFunction;

/** Who is to be named for a cash office, as it is typed. */
public class AppointmentFields implements Serializable {

    private Long personId;
    private MemberFunction function = MemberFunction.DEPUTY;
    private LocalDate startsOn;
    private LocalDate lastDay;
    private String orderReference;

    Appointment typed() {
        return new Appointment(personId, function, startsOn, lastDay, orderReference);
    }

    public Long getPersonId() {
        return personId;
    }

    public void setPersonId(Long personId) {
        this.personId = personId;
    }

    public MemberFunction getFunction() {
        return function;
    }

    public void setFunction(MemberFunction function) {
        this.function = function;
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(LocalDate startsOn) {
        this.startsOn = startsOn;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public String getOrderReference() {
        return orderReference;
    }

    public void setOrderReference(String orderReference) {
        this.orderReference = orderReference;
    }
}
