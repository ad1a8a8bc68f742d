package amity.standalone;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;

/** The port, looked at before anything slow: one that is taken is the most usual trouble. */
final class Port {

    private Port() {}

    /** @throws Unstartable if it cannot be listened on */
    static void check(String address, int port) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getByName(address), port));
        } catch (UnknownHostException nowhere) {
            throw new Unstartable("There is no address " + address + " to listen on.");
        } catch (BindException refused) {
            throw new Unstartable(sentence(address, port, String.valueOf(refused.getMessage())));
        } catch (IOException other) {
            throw new Unstartable("Port " + port + " cannot be listened on: " + other.getMessage() + ".");
        }
    }

    private static String sentence(String address, int port, String reason) {
        if (reason.contains("assign")) {
            return "The address " + address + " is not one of this machine.";
        }
        if (reason.contains("ermission")) {
            return "Port " + port + " is for the administrator only; choose one above 1023.";
        }
        return Reasons.portTaken(port);
    }
}
