package org.assay.app;

import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.eclipse.equinox.p2.engine.IProfile;
import org.eclipse.equinox.p2.engine.IProfileRegistry;
import org.eclipse.equinox.p2.metadata.IArtifactKey;
import org.eclipse.equinox.p2.query.QueryUtil;
import org.eclipse.equinox.p2.repository.artifact.ArtifactKeyQuery;
import org.eclipse.equinox.p2.repository.artifact.IArtifactDescriptor;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepositoryManager;
import org.eclipse.equinox.p2.repository.artifact.IFileArtifactRepository;

/** The plug-ins that an installer has fetched and not installed: those that it asks about, as it names signers only. */
final class FetchedPlugins {
	private static final String PLUGIN = "osgi.bundle";
	private static final String OPEN_PGP = "pgp.signatures";
	private final IProvisioningAgent agent;

	FetchedPlugins(IProvisioningAgent agent) {
		this.agent = agent;
	}

	/**
	 * One plug-in.
	 *
	 * @param key     names it where it was fetched to
	 * @param jar     its file
	 * @param openPgp whether it is signed with an OpenPGP key, which the jar itself does not show
	 */
	record Fetched(IArtifactKey key, Path jar, boolean openPgp) {
	}

	/** Sorted by file; none when the installer has no profile or its files cannot be reached, which is logged. */
	List<Fetched> all() {
		IFileArtifactRepository pool = pool();
		if (pool == null) {
			return List.of();
		}
		Set<IArtifactKey> installed = profile().query(QueryUtil.createIUAnyQuery(), new NullProgressMonitor()).toSet()
				.stream().flatMap(unit -> unit.getArtifacts().stream()).collect(Collectors.toSet());
		return pool.query(ArtifactKeyQuery.ALL_KEYS, new NullProgressMonitor()).toSet().stream()
				.filter(key -> PLUGIN.equals(key.getClassifier()) && !installed.contains(key))
				.flatMap(key -> fetched(pool, key)).sorted(Comparator.comparing(Fetched::jar)).toList();
	}

	private static Stream<Fetched> fetched(IFileArtifactRepository pool, IArtifactKey key) {
		File file = pool.getArtifactFile(key);
		boolean isPgp = Stream.of(pool.getArtifactDescriptors(key)).map(IArtifactDescriptor::getProperties)
				.anyMatch(properties -> properties.containsKey(OPEN_PGP));
		return file == null || !file.isFile() ? Stream.empty() : Stream.of(new Fetched(key, file.toPath(), isPgp));
	}

	/** Takes out again what the analyst refused, so that no later question names it. */
	void remove(Collection<Fetched> refused) {
		IFileArtifactRepository pool = pool();
		if (pool != null) {
			refused.forEach(plugin -> pool.removeDescriptor(plugin.key(), new NullProgressMonitor()));
		}
	}

	private IProfile profile() {
		IProfileRegistry profiles = agent.getService(IProfileRegistry.class);
		return profiles == null ? null : profiles.getProfile(IProfileRegistry.SELF);
	}

	private IFileArtifactRepository pool() {
		IProfile profile = profile();
		String folder = profile == null ? null : profile.getProperty(IProfile.PROP_CACHE);
		IArtifactRepositoryManager repositories = agent.getService(IArtifactRepositoryManager.class);
		if (folder == null || repositories == null) {
			return null;
		}
		URI location = new File(folder).toURI();
		try {
			return repositories.loadRepository(location,
					new NullProgressMonitor()) instanceof IFileArtifactRepository files ? files : null;
		} catch (ProvisionException e) {
			ILog.of(FetchedPlugins.class).warn("The plug-ins fetched to " + folder + " cannot be listed.", e);
			return null;
		}
	}
}
