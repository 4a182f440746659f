package org.dragoman.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import org.dragoman.model.ExtractorVersion;
import picocli.CommandLine.IVersionProvider;

/// Tells the program's version, which the build writes into a file.
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() throws IOException {
        Properties version = new Properties();
        try (InputStream file = Version.class.getResourceAsStream("/org/dragoman/version.properties")) {
            version.load(file);
        }
        return new String[] {
            "dragoman " + version.getProperty("version"),
            "extractor " + ExtractorVersion.CURRENT,
            "Java " + Runtime.version()
        };
    }
}
