package stance.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The names by which this server may be asked for: the one that it was given and those of the machine itself. A page of
 * another site can have a name of its own point here (DNS rebinding), and then that name stands in the header Host.
 *
 * <p>A server on every address of the machine may be asked for by any address, too: what is written as an address was
 * looked up by nobody.
 *
 * @param names in lower case
 */
record OwnNames(Set<String> names, boolean withAddresses) {

    private static final Set<String> OF_ANY_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Pattern ADDRESS = Pattern.compile("\\d{1,3}(?:\\.\\d{1,3}){3}|\\[[0-9a-f:.]+]");
    private static final Pattern PORT = Pattern.compile(":\\d+$");

    /** Keeps its own copy of the names. */
    OwnNames {
        names = Set.copyOf(names);
    }

    static OwnNames of(String host) {
        var names = new HashSet<>(OF_ANY_MACHINE);
        names.add(bracketed(host).toLowerCase(Locale.ROOT));
        try {
            var isEvery = InetAddress.getByName(host).isAnyLocalAddress();
            if (isEvery) {
                names.add(InetAddress.getLocalHost().getHostName().toLowerCase(Locale.ROOT));
                names.add(InetAddress.getLocalHost().getCanonicalHostName().toLowerCase(Locale.ROOT));
            }
            return new OwnNames(names, isEvery);
        } catch (UnknownHostException nameless) {
            return new OwnNames(names, false);
        }
    }

    /** As it stands in an address: IPv6 in brackets. */
    static String bracketed(String host) {
        return host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host;
    }

    /** Whether the value of a header Host, with or without a port, names this server. */
    boolean have(String host) {
        var name = PORT.matcher(host).replaceFirst("").toLowerCase(Locale.ROOT);
        return names.contains(name) || (withAddresses && ADDRESS.matcher(name).matches());
    }
}
