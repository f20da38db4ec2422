package org.palestre.billing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.palestre.billing.boundary.LineView;
import org.palestre.billing.boundary.NewLine;
import org.palestre.billing.entity.LineReading;
import org.palestre.billing.entity.LineWriting;
import org.palestre.billing.entity.WalletCovers;
import org.palestre.shared.BusinessException;

/**
 * Charges for what is not charged for yet, once the wallets of prepaid services bear it. No caller has to ask first, and
 * none can forget to.
 */
@ApplicationScoped
public class LineCharging {

    @Inject
    private LineReading reading;

    @Inject
    private LineWriting writing;

    @Inject
    private WalletCovers covers;

    /**
     * Charges for these lines, in whose stead those parts were taken away.
     *
     * @throws BusinessException {@code wallet.notCovered} with what has to be paid in first and the overdraft; {@code
     *     billing.lineDiffers}, {@code billing.serviceClosed}, {@code billing.unknownPayer}
     */
    public List<LineView> covered(List<NewLine> lines, Collection<Replacement.Part> takenAway) {
        return charge(lines, missing -> covers.require(Demand.of(missing, takenAway)));
    }

    /** The same whatever is in the wallets. */
    public List<LineView> uncovered(List<NewLine> lines) {
        return charge(lines, missing -> {});
    }

    private List<LineView> charge(List<NewLine> lines, Consumer<List<NewLine>> ask) {
        writing.queue(lines.stream().map(NewLine::reference).toList());
        Map<String, LineView> known = reading.standing(lines);
        List<NewLine> missing =
                lines.stream().filter(line -> !covers(known, line)).toList();
        if (!missing.isEmpty()) {
            writing.requireActive(missing);
            ask.accept(missing);
            writing.add(missing);
        }
        Map<String, LineView> present = missing.isEmpty() ? known : reading.standing(lines);
        return lines.stream()
                .map(line -> same(line, present.get(LineRules.place(line))))
                .toList();
    }

    private static boolean covers(Map<String, LineView> standing, NewLine asked) {
        LineView present = standing.get(LineRules.place(asked));
        return present != null && !LineRules.wasFree(asked, present);
    }

    private static LineView same(NewLine asked, LineView present) {
        if (present == null) {
            throw BusinessException.conflict("billing.changedMeanwhile");
        }
        if (!LineRules.same(asked, present)) {
            throw BusinessException.conflict("billing.lineDiffers", asked.reference(), asked.key());
        }
        return present;
    }
}
