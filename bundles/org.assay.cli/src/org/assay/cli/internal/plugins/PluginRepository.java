package org.assay.cli.internal.plugins;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.assay.cli.internal.run.Console;
import org.assay.cli.internal.run.ExitStatus;
import org.assay.cli.internal.run.VerbFailure;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.eclipse.equinox.p2.engine.ProvisioningContext;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.query.IQueryable;
import org.eclipse.equinox.p2.query.QueryUtil;
import org.eclipse.equinox.p2.repository.artifact.IArtifactDescriptor;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepository;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepositoryManager;
import org.eclipse.equinox.p2.repository.metadata.IMetadataRepositoryManager;

/** Where plug-ins come from: a p2 repository in a folder, an archive or on a server, or one plug-in's jar. */
final class PluginRepository {
	private static final String FEATURE = ".feature.group";
	private static final int SHOWN = 20;

	private final IProvisioningAgent agent;
	private final URI location;
	private final String name;

	private PluginRepository(IProvisioningAgent agent, URI location, String name) {
		this.agent = agent;
		this.location = location;
		this.name = name;
	}

	/**
	 * @param given   folder, .zip, .jar or address as the caller named it
	 * @param scratch empty folder; a jar that is no repository becomes one there
	 */
	static PluginRepository open(IProvisioningAgent agent, String given, Path scratch, Console console)
			throws VerbFailure {
		if (isAddress(given)) {
			return new PluginRepository(agent, address(given), given);
		}
		Path path = console.path(given);
		if (Files.isDirectory(path)) {
			return new PluginRepository(agent, path.toUri(), given);
		}
		if (!Files.isRegularFile(path)) {
			throw new VerbFailure(ExitStatus.UNUSABLE, given + ": there is no such folder or file.");
		}
		if (isRepository(path, given)) {
			return new PluginRepository(agent, URI.create("jar:" + path.toUri() + "!/"), given);
		}
		return new PluginRepository(agent, JarPublisher.publish(agent, path, scratch), given);
	}

	/**
	 * To be called before anything of p2 is used. By itself p2 turns http into https, which a server on one's own machine or
	 * in one's own network does not speak. Who writes {@code http:} gets it; nobody else does.
	 */
	static void allowWhatIsWritten(String given) {
		if (given.startsWith("http:")) {
			System.setProperty("p2.httpRule", "allow");
		}
	}

	private static boolean isAddress(String given) {
		return given.matches("(https?|file|jar):.*");
	}

	private static URI address(String given) throws VerbFailure {
		try {
			URI address = new URI(given);
			if (given.startsWith("http") && address.getHost() == null) {
				throw new VerbFailure(ExitStatus.USAGE, given + " is not an address: it names no server.");
			}
			return address;
		} catch (URISyntaxException e) {
			throw new VerbFailure(ExitStatus.USAGE, given + " is not an address: " + e.getReason() + " at character "
					+ (e.getIndex() + 1) + ".");
		}
	}

	/** The id of a plug-in's jar; empty for a repository. */
	static Optional<String> pluginId(String given, Console console) throws VerbFailure {
		Path path = isAddress(given) ? Path.of("") : console.path(given);
		if (!Files.isRegularFile(path) || isRepository(path, given)) {
			return Optional.empty();
		}
		Attributes manifest = JarPublisher.manifest(path);
		return Optional.ofNullable(manifest.getValue("Bundle-SymbolicName")).map(n -> n.split(";")[0].strip());
	}

	private static boolean isRepository(Path file, String given) throws VerbFailure {
		try (ZipFile zip = new ZipFile(file.toFile())) {
			return Stream
					.of("content.jar", "content.xml", "content.xml.xz", "compositeContent.xml", "compositeContent.jar",
							"p2.index")
					.anyMatch(n -> zip.getEntry(n) != null);
		} catch (IOException e) {
			throw new VerbFailure(ExitStatus.UNUSABLE,
					given + " is neither a repository nor a plug-in: " + e.getMessage());
		}
	}

	/** Installation looks here and nowhere else. */
	ProvisioningContext context() {
		ProvisioningContext context = new ProvisioningContext(agent);
		context.setMetadataRepositories(location);
		context.setArtifactRepositories(location);
		return context;
	}

	/** The newest of what the ids name; a feature may be named with or without its ending. */
	List<IInstallableUnit> find(List<String> ids) throws VerbFailure {
		IQueryable<IInstallableUnit> all = load();
		List<IInstallableUnit> found = ids.stream().flatMap(id -> newest(all, id).stream()).toList();
		if (found.size() < ids.size()) {
			Set<String> ours = found.stream().map(u -> plain(u.getId())).collect(Collectors.toSet());
			String missing = ids.stream().filter(id -> !ours.contains(plain(id))).collect(Collectors.joining(", "));
			throw new VerbFailure(ExitStatus.UNUSABLE,
					name + " does not hold " + missing + ". It offers: " + offers(all));
		}
		return found;
	}

	/**
	 * Takes the jar of a plug-in into a folder, to look into it.
	 *
	 * @throws VerbFailure when the repository does not give it
	 */
	Path fetch(IInstallableUnit unit, Path folder) throws VerbFailure, IOException {
		Path jar = folder.resolve(unit.getId() + ".look");
		try (OutputStream out = Files.newOutputStream(jar)) {
			IArtifactRepository artifacts = agent.getService(IArtifactRepositoryManager.class).loadRepository(location,
					new NullProgressMonitor());
			IArtifactDescriptor[] descriptors = artifacts
					.getArtifactDescriptors(unit.getArtifacts().iterator().next());
			IStatus got = descriptors.length == 0 ? Status.error("it is not there")
					: artifacts.getArtifact(descriptors[0], out, new NullProgressMonitor());
			if (got.matches(IStatus.ERROR | IStatus.CANCEL)) {
				throw new VerbFailure(ExitStatus.UNUSABLE,
						name + " does not give " + unit.getId() + ": " + Installation.words(got));
			}
		} catch (ProvisionException e) {
			throw new VerbFailure(ExitStatus.UNUSABLE,
					name + " cannot be used as a repository: " + Installation.words(e.getStatus()));
		}
		return jar;
	}

	/** @throws VerbFailure when it is no repository or cannot be reached */
	void check() throws VerbFailure {
		load();
	}

	private IQueryable<IInstallableUnit> load() throws VerbFailure {
		try {
			agent.getService(IArtifactRepositoryManager.class).loadRepository(location, new NullProgressMonitor());
			return agent.getService(IMetadataRepositoryManager.class).loadRepository(location,
					new NullProgressMonitor());
		} catch (ProvisionException e) {
			throw new VerbFailure(ExitStatus.UNUSABLE, name + " cannot be used as a repository: "
					+ Installation.words(e.getStatus()));
		}
	}

	private static Optional<IInstallableUnit> newest(IQueryable<IInstallableUnit> all, String id) {
		return Stream.of(id + FEATURE, id)
				.flatMap(i -> all.query(QueryUtil.createLatestQuery(QueryUtil.createIUQuery(i)),
						new NullProgressMonitor()).toSet().stream())
				.findFirst();
	}

	private static String offers(IQueryable<IInstallableUnit> all) {
		Set<IInstallableUnit> groups = all.query(QueryUtil.createIUGroupQuery(), new NullProgressMonitor()).toSet();
		Set<IInstallableUnit> units = groups.isEmpty()
				? all.query(QueryUtil.createIUAnyQuery(), new NullProgressMonitor()).toSet() : groups;
		String offers = units.stream().sorted(Comparator.naturalOrder()).map(u -> plain(u.getId())).distinct()
				.limit(SHOWN)
				.collect(Collectors.joining(", "));
		return offers.isEmpty() ? "nothing" : offers;
	}

	private static String plain(String id) {
		return id.endsWith(FEATURE) ? id.substring(0, id.length() - FEATURE.length()) : id;
	}
}
