package org.palestre.city.payfip;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** The operations of the stand-in, and how it is disposed to answer. */
final class Till {

    /** The one client that it knows. */
    static final String CLIENT_NUMBER = "999900";

    private final Map<String, Operation> operations = new ConcurrentHashMap<>();
    private final Queue<Mood> next = new ConcurrentLinkedQueue<>();
    private volatile Mood mood = Mood.HONEST;
    private volatile String functionalCode = "P5";

    void keep(Operation operation) {
        operations.put(operation.idOp(), operation);
    }

    Optional<Operation> operation(String idOp) {
        return Optional.ofNullable(operations.get(idOp));
    }

    List<Operation> all() {
        return List.copyOf(operations.values());
    }

    void forget(String idOp) {
        operations.remove(idOp);
    }

    /** Gives an operation its result, told after a while. A cancelled one may still be paid; a paid one stays paid. */
    boolean decide(String idOp, String outcome, Duration knownAfter) {
        boolean[] decided = {false};
        operations.computeIfPresent(idOp, (name, operation) -> {
            decided[0] = operation.outcome() == null || "A".equals(operation.outcome());
            return decided[0] ? operation.with(outcome, knownAfter) : operation;
        });
        return decided[0];
    }

    Mood nextMood() {
        Mood once = next.poll();
        return once == null ? mood : once;
    }

    void mood(Mood wanted) {
        mood = wanted;
        next.clear();
    }

    void moods(List<Mood> wanted) {
        next.addAll(wanted);
    }

    String functionalCode() {
        return functionalCode;
    }

    void functionalCode(String code) {
        functionalCode = code;
    }
}
