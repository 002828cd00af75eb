package org.assay.cli.internal.plugins;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.assay.cli.internal.run.Console;
import org.assay.cli.internal.run.ExitStatus;
import org.assay.cli.internal.run.Verb;
import org.assay.cli.internal.run.VerbFailure;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code assay new-plugin}. */
@Command(name = "new-plugin", sortOptions = false, description = {
		"Writes a project to begin a plug-in with: one analysis and its test.",
		"'mvn verify' builds it as it is, 'assay install' adds it." }, footer = { "",
				"Writes one line for each file. README.md says how to go on.",
				"Exit status: 3 when the folder cannot be used." })
public final class NewPluginVerb extends Verb {
	/** Also a Java package. */
	private static final String ID = "[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)+";

	@Parameters(paramLabel = "FOLDER", description = "A new or empty folder.")
	private String folder;
	@Option(names = "--id", required = true, paramLabel = "ID", description = "Id of the plug-in and its analysis, also their Java package, such as org.example.lengths.")
	private String id;
	@Option(names = "--name", paramLabel = "NAME", description = "Name of the analysis; otherwise the last part of the id.")
	private String name;
	@Option(names = "--assay", paramLabel = "PLACE", description = "Folder of the Assay to build against; otherwise this one.")
	private String assay = System.getProperty("assay.home");

	public NewPluginVerb(Console console) {
		super(console);
	}

	@Override
	public Integer call() throws IOException, VerbFailure {
		if (!id.matches(ID)) {
			throw new VerbFailure(ExitStatus.USAGE, "'" + id
					+ "' cannot be the id: it takes two words or more of small letters and digits, with dots between them.");
		}
		if (assay == null) {
			throw new VerbFailure(ExitStatus.USAGE, "Which Assay? This one does not run from a product; use --assay.");
		}
		Path path = console().path(folder);
		if (!isFree(path)) {
			throw new VerbFailure(ExitStatus.UNUSABLE, folder + " is not empty. Nothing was written.");
		}
		PluginTemplate template = new PluginTemplate(id, name == null ? plainName() : name, assay, version());
		template.write(path).forEach(console()::line);
		return ExitStatus.OK;
	}

	private String plainName() {
		String last = id.substring(id.lastIndexOf('.') + 1).replace('_', ' ');
		return Character.toUpperCase(last.charAt(0)) + last.substring(1);
	}

	/** Three numbers; what comes after them differs from build to build. */
	private static String version() {
		Version version = FrameworkUtil.getBundle(NewPluginVerb.class).getVersion();
		return version.getMajor() + "." + version.getMinor() + "." + version.getMicro();
	}

	private static boolean isFree(Path path) throws IOException {
		if (!Files.isDirectory(path)) {
			return !Files.exists(path);
		}
		try (Stream<Path> held = Files.list(path)) {
			return held.findAny().isEmpty();
		}
	}
}
