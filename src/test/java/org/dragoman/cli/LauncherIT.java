package org.dragoman.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// `target/dragoman`, as the build leaves it.
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there it is dragoman.cmd")
class LauncherIT {

    private static final Path LAUNCHER = Path.of("target", "dragoman").toAbsolutePath();
    private static final String THIS_JAVA = System.getProperty("java.home");

    @TempDir
    Path home;

    @Test
    void runsOnTheJavaOfJavaHome() throws Exception {
        assertThat(run(LAUNCHER, THIS_JAVA, "--version")).isEqualTo(0);
        assertThat(output())
                .contains("dragoman 1.")
                .contains("Java " + Runtime.version().feature());
    }

    @Test
    void findsAJavaInTheCommonFoldersWhereJavaHomeIsWrong() throws Exception {
        Files.createSymbolicLink(Files.createDirectories(home.resolve(".jdks")).resolve("some"), Path.of(THIS_JAVA));
        assertThat(run(LAUNCHER, "/nowhere", "--version")).isEqualTo(0);
        assertThat(output()).contains("dragoman 1.");
    }

    @Test
    void runsFromAFolderThatOnlyLinksToIt() throws Exception {
        var link = Files.createSymbolicLink(home.resolve("linked"), LAUNCHER);
        assertThat(run(link, THIS_JAVA, "--version")).isEqualTo(0);
    }

    @Test
    void saysWhatToDoWhereEveryJavaIsTooOld() throws Exception {
        assertThat(run(demandingJava("999"), THIS_JAVA, "--version")).isEqualTo(1);
        assertThat(output()).contains("no Java 25 or newer was found").contains("JAVA_HOME");
    }

    @Test
    void saysWhatToDoWhereTheProgramIsNotBuilt() throws Exception {
        var alone = Files.copy(LAUNCHER, home.resolve("dragoman"));
        assertThat(run(alone, THIS_JAVA, "--version")).isEqualTo(1);
        assertThat(output()).contains("mvn package");
    }

    @Test
    void handsTheExitStatusOn() throws Exception {
        assertThat(run(LAUNCHER, THIS_JAVA, "extract", "--no-such-option")).isEqualTo(2);
    }

    @Test
    void becomesTheProgramSoThatSignalsReachIt() throws Exception {
        var process = start(LAUNCHER, THIS_JAVA, "extract");
        try {
            assertThat(process.isAlive()).isTrue();
            for (int i = 0; i < 100 && !runsJava(process); i++) {
                Thread.sleep(100);
            }
            assertThat(runsJava(process)).isTrue();
        } finally {
            process.destroy();
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        }
    }

    private static boolean runsJava(Process process) {
        return process.info().command().orElse("").endsWith("java");
    }

    private Path demandingJava(String version) throws IOException {
        var text = Files.readString(LAUNCHER);
        assertThat(text).contains("-ge 25");
        Files.createFile(home.resolve("dragoman.jar"));
        var script = Files.writeString(home.resolve("dragoman"), text.replace("-ge 25", "-ge " + version));
        assertThat(script.toFile().setExecutable(true)).isTrue();
        return script;
    }

    private int run(Path launcher, String javaHome, String... arguments) throws Exception {
        var process = start(launcher, javaHome, arguments);
        process.getOutputStream().close();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return process.exitValue();
    }

    private Process start(Path launcher, String javaHome, String... arguments) throws IOException {
        var command = new ProcessBuilder(launcher.toString());
        command.command().addAll(List.of(arguments));
        command.environment().put("HOME", home.toString());
        command.environment().put("JAVA_HOME", javaHome);
        return command.redirectErrorStream(true)
                .redirectOutput(home.resolve("output").toFile())
                .start();
    }

    private String output() throws IOException {
        return Files.readString(home.resolve("output"), UTF_8);
    }
}
