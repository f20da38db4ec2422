package org.palestre.city;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;

/** The ports of this machine's loopback address. */
public final class Ports {

    private static final int LOWEST = 15_000;
    private static final int HIGHEST = 30_000;

    private Ports() {}

    /**
     * A port that nobody listens on at this moment, below those that the system gives to connections: it is still free
     * when a server that was killed comes back to it.
     */
    public static int free() {
        return ThreadLocalRandom.current()
                .ints(LOWEST, HIGHEST)
                .limit(HIGHEST - LOWEST)
                .filter(Ports::isFree)
                .findFirst()
                .orElseThrow(() -> new CityException("This machine has no free port left"));
    }

    public static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress("127.0.0.1", port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Makes sure that all of these ports are free.
     *
     * @param uses what each port is wanted for
     * @throws CityException naming every port that is taken
     */
    public static void requireFree(Map<Integer, String> uses) {
        Map<Integer, String> taken = new LinkedHashMap<>();
        uses.forEach((port, use) -> {
            if (!isFree(port)) {
                taken.put(port, use);
            }
        });
        if (!taken.isEmpty()) {
            throw new CityException(taken.entrySet().stream()
                    .map(entry -> "Port " + entry.getKey()
                            + " on 127.0.0.1 is taken by another program; Palestre needs it for " + entry.getValue()
                            + ".")
                    .collect(Collectors.joining(System.lineSeparator())));
        }
    }
}
