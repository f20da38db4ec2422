package org.palestre.accounts.entity;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How an organisation's entries in the registers are shown. */
final class Registration {

    private Registration() {}

    /** Each number after the name of its register; any of them may be null. */
    static String shown(String rna, String siren, String courtReference) {
        return Stream.of(
                        rna == null ? null : "RNA " + rna,
                        siren == null ? null : "SIREN " + siren.replaceAll("(\\d{3})(?=\\d)", "$1 "),
                        courtReference)
                .filter(part -> part != null)
                .collect(Collectors.joining(" – "));
    }
}
