package org.palestre.messaging.control;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import java.io.IOException;

/** What went wrong with a message, and whether trying again can help. */
public enum MailFailure {
    /** The server is gone; nothing is wrong with the message. */
    SERVER_LOST,
    /** The server may take it later. */
    PUT_OFF,
    /** The server will never take it. */
    REFUSED;

    /** Reads it from the exception: a lost connection, a reply 4xx, or a reply 5xx about the recipient. */
    public static MailFailure of(MessagingException failure, boolean connected) {
        if (failure instanceof AddressException) {
            return REFUSED;
        }
        if (!connected || hasCause(failure, IOException.class)) {
            return SERVER_LOST;
        }
        boolean invalid = failure instanceof SendFailedException send
                && send.getInvalidAddresses() != null
                && send.getInvalidAddresses().length > 0;
        return invalid && permanent(failure) ? REFUSED : PUT_OFF;
    }

    /** What the server said, short enough for a table. */
    public static String words(MessagingException failure) {
        Exception deepest = failure;
        while (deepest instanceof MessagingException layer && layer.getNextException() != null) {
            deepest = layer.getNextException();
        }
        String words = String.valueOf(deepest.getMessage()).strip().replaceAll("\\s+", " ");
        return words.length() > 300 ? words.substring(0, 300) : words;
    }

    private static boolean permanent(MessagingException failure) {
        return words(failure).matches("5\\d\\d.*");
    }

    private static boolean hasCause(Throwable failure, Class<? extends Throwable> type) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < 20; depth++) {
            if (type.isInstance(cause)) {
                return true;
            }
            cause = cause instanceof MessagingException layer ? layer.getNextException() : cause.getCause();
        }
        return false;
    }
}
