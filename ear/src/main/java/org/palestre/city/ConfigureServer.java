package org.palestre.city;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.wildfly.core.launcher.CliCommandBuilder;

/**
 * Runs our CLI script on a stock server, as a system administrator does, once for each version of the script.
 *
 * <p>The configuration that the server came with is kept beside the configured one, so that a changed script always
 * starts from a stock server.
 */
public final class ConfigureServer {

    private ConfigureServer() {}

    /** Arguments: the server's home, the CLI script. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        configure(Path.of(arguments[0]), Path.of(arguments[1]));
    }

    static void configure(Path home, Path script) throws IOException, InterruptedException {
        Path folder = home.resolve("standalone/configuration");
        Path configured = folder.resolve("standalone.xml");
        Path stock = folder.resolve("standalone.stock.xml");
        Path applied = folder.resolve("configure.applied.cli");
        String wanted = Files.readString(script);
        if (Files.exists(applied) && Files.readString(applied).equals(wanted)) {
            return;
        }
        if (Files.exists(stock)) {
            Files.copy(stock, configured, StandardCopyOption.REPLACE_EXISTING);
        } else {
            Files.copy(configured, stock);
        }
        run(home, script);
        Files.writeString(applied, wanted);
    }

    private static void run(Path home, Path script) throws IOException, InterruptedException {
        List<String> command = CliCommandBuilder.asModularLauncher(home)
                .setScriptFile(script)
                .addJavaOption("-Djboss.cli.config=" + home.resolve("bin/jboss-cli.xml"))
                .addCliArgument("--no-color-output")
                .build();
        Path output = home.resolve("configure.log");
        ProcessBuilder cli =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        cli.environment().put("JBOSS_HOME", home.toString());
        if (cli.start().waitFor() != 0) {
            throw new CityException(
                    "The script " + script + " failed:" + System.lineSeparator() + Files.readString(output));
        }
    }
}
