package org.palestre.billing.payment.control;

import java.time.Duration;
import java.time.Instant;
import org.palestre.billing.payment.boundary.PaymentState;
import org.palestre.billing.payment.control.payfip.PayfipAnswer;

/**
 * What PayFiP's answers mean for a payment.
 *
 * <p>What is paid is paid, in whatever state the payment was; nothing takes a paid payment back. Without a result, 20
 * minutes decide between pending and expired. An answer that cannot be used says nothing at all: the payment stays what it
 * was and PayFiP is asked again, less and less often.
 */
public final class Judgement {

    /** How long PayFiP's page can be opened. */
    public static final Duration PAGE_OPEN = Duration.ofMinutes(15);

    /** How long what PayFiP says may still change. */
    public static final Duration UNSURE = Duration.ofMinutes(20);

    /** How long PayFiP may give no usable answer until somebody has to look. */
    public static final Duration PATIENCE = Duration.ofDays(1);

    /** A little later than the moment at which an answer is final. */
    private static final Duration AFTERWARDS = Duration.ofSeconds(20);

    private Judgement() {}

    /** What follows from an answer that came now. */
    public static Verdict of(Standing before, PayfipAnswer answer, Instant now) {
        if (before.state().booked()) {
            return new Verdict(before.state(), null, 0, before.cancelledAt());
        } else if (answer instanceof PayfipAnswer.Result result) {
            return result(before, result, now);
        } else if (answer instanceof PayfipAnswer.Refusal refusal && refusal.functional()) {
            return refusal(before, refusal.code(), now);
        }
        return unusable(before, now);
    }

    private static Verdict result(Standing before, PayfipAnswer.Result result, Instant now) {
        return switch (result.outcome()) {
            case "P", "V" -> paid(before, result, now);
            case "R", "Z" -> new Verdict(PaymentState.REFUSED, null, 0, before.cancelledAt());
            case "A" -> cancelled(before, now);
            default -> unusable(before, now);
        };
    }

    /** An amount that cannot be read is no answer; any other is money. */
    private static Verdict paid(Standing before, PayfipAnswer.Result result, Instant now) {
        return result.cents() <= 0
                ? unusable(before, now)
                : new Verdict(
                        fits(before, result) ? PaymentState.PAID : PaymentState.UNMATCHED,
                        null,
                        0,
                        before.cancelledAt());
    }

    /** Whether the money is what was asked for; if not it is real all the same. */
    private static boolean fits(Standing before, PayfipAnswer.Result result) {
        return result.cents() == before.total().cents()
                && before.reference().equals(result.reference())
                && before.clientNumber().equals(result.clientNumber());
    }

    private static Verdict cancelled(Standing before, Instant now) {
        Instant heard = before.cancelledAt() == null ? now : before.cancelledAt();
        Instant sure = heard.plus(UNSURE);
        return new Verdict(PaymentState.CANCELLED, now.isBefore(sure) ? sure.plus(AFTERWARDS) : null, 0, heard);
    }

    private static Verdict refusal(Standing before, String code, Instant now) {
        return switch (code) {
            case "P5", "P1", "P3" -> notKnown(before, now);
            case "P4" -> over(before);
            default -> unusable(before, now);
        };
    }

    /** No result yet; an operation that nobody paid on is forgotten overnight (P1). */
    private static Verdict notKnown(Standing before, Instant now) {
        if (!now.isBefore(before.sentAt().plus(UNSURE))) {
            return over(before);
        }
        return waiting(before, before.state(), AskAgain.unknownYet(before.waits()), now);
    }

    /** Nobody paid in time. What was heard before stays: it says more. */
    private static Verdict over(Standing before) {
        boolean open = before.state() == PaymentState.PENDING || before.state() == PaymentState.UNKNOWN;
        return new Verdict(open ? PaymentState.EXPIRED : before.state(), null, 0, before.cancelledAt());
    }

    private static Verdict unusable(Standing before, Instant now) {
        boolean tooLong = before.state() == PaymentState.PENDING
                && !now.isBefore(before.sentAt().plus(PATIENCE));
        return tooLong
                ? new Verdict(PaymentState.UNKNOWN, null, before.waits(), before.cancelledAt())
                : waiting(before, before.state(), AskAgain.noUse(before.waits()), now);
    }

    /** Asked again soon while it is open; what is settled is left to the night. */
    private static Verdict waiting(Standing before, PaymentState state, Duration delay, Instant now) {
        boolean soon = state == PaymentState.PENDING || state == PaymentState.CANCELLED;
        return new Verdict(state, soon ? now.plus(delay) : null, before.waits() + 1, before.cancelledAt());
    }
}
