package org.palestre.city.payfip;

/** How the stand-in behaves at its SOAP address. */
public enum Mood {
    /** As the contract says. */
    HONEST,
    /** As the contract says, after two seconds. */
    SLOW,
    /** Takes the call and never answers. */
    MUTE,
    /** Answers with a page for people. */
    WEB_PAGE,
    /** Answers with XML that is cut off. */
    BROKEN_XML,
    /** Answers with another message of the contract. */
    EMPTY_ANSWER,
    /** Answers about another operation. */
    OTHER_OPERATION,
    /** Answers with another amount than was asked for. */
    OTHER_AMOUNT,
    /** Answers with a result that the contract does not know. */
    ODD_RESULT,
    /** Refuses with {@code TechDysfonctionnementErreur}. */
    MALFUNCTION,
    /** Refuses with {@code TechIndisponibiliteErreur}. */
    UNAVAILABLE,
    /** Refuses with {@code TechProtocolaireErreur}. */
    PROTOCOL,
    /** Refuses with {@code FonctionnelleErreur} and the code that was set. */
    FUNCTIONAL
}
