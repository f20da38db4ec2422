package org.palestre.seasonal.commission.reaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import org.palestre.seasonal.commission.entity.AgendaRow;
import org.palestre.seasonal.commission.entity.Agendas;
import org.palestre.seasonal.commission.entity.CommissionSessions;
import org.palestre.seasonal.event.DecisionUndone;
import org.palestre.seasonal.event.RequestDecided;
import org.palestre.seasonal.event.RequestWithdrawn;
import org.palestre.shared.BusinessException;

/**
 * A request on an agenda is decided there and nowhere else; what a closed session decided is not taken back; a request
 * that its club takes back leaves the agenda.
 */
@ApplicationScoped
public class KeepAgenda {

    @Inject
    private Agendas agendas;

    @Inject
    private CommissionSessions sessions;

    /** @throws BusinessException {@code commission.onAgenda} (date), which undoes the decision */
    void refuse(@Observes RequestDecided event) {
        if (!event.beforeCommission()) {
            return;
        }
        agendas.open(event.requestId())
                .filter(item ->
                        item.ruling() == null || !item.ruling().decision().last())
                .ifPresent(item -> {
                    throw BusinessException.conflict(
                            "commission.onAgenda",
                            sessions.get(item.sessionId()).heldOn());
                });
    }

    /** @throws BusinessException {@code commission.sessionClosed} (date), which keeps the decision */
    void takeBack(@Observes DecisionUndone event) {
        Optional<AgendaRow> open = agendas.open(event.requestId());
        if (open.isPresent()) {
            agendas.clear(open.get().id());
        } else {
            agendas.decidedInClosed(event.requestId()).ifPresent(heldOn -> {
                throw BusinessException.conflict("commission.sessionClosed", heldOn);
            });
        }
    }

    void takeOff(@Observes RequestWithdrawn event) {
        agendas.open(event.requestId()).ifPresent(item -> agendas.remove(item.id()));
    }
}
