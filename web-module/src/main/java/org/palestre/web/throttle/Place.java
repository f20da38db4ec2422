package org.palestre.web.throttle;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * One place on the net: an IPv4 address, or the /64 of an IPv6 address, which is what one household or firm gets and could
 * otherwise change at will.
 */
final class Place {

    private static final Pattern IPV6 = Pattern.compile("[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*(%.*)?");
    private static final int LONGEST = 64;
    private static final int NETWORK = 8;

    private Place() {}

    /** The place behind an address as the server gives it. Nothing is looked up. */
    static String of(String address) {
        if (address == null || !IPV6.matcher(address).matches()) {
            return address == null ? "" : address.substring(0, Math.min(address.length(), LONGEST));
        }
        try {
            byte[] bytes =
                    InetAddress.getByName(address.replaceFirst("%.*", "")).getAddress();
            return bytes.length == 4
                    ? InetAddress.getByAddress(bytes).getHostAddress()
                    : HexFormat.ofDelimiter(":").formatHex(Arrays.copyOf(bytes, NETWORK)) + "/64";
        } catch (UnknownHostException e) {
            return address.substring(0, Math.min(address.length(), LONGEST));
        }
    }
}
