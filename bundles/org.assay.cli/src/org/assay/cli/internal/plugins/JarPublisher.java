package org.assay.cli.internal.plugins;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import org.assay.cli.internal.run.ExitStatus;
import org.assay.cli.internal.run.VerbFailure;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.eclipse.equinox.p2.publisher.IPublisherAction;
import org.eclipse.equinox.p2.publisher.IPublisherInfo;
import org.eclipse.equinox.p2.publisher.Publisher;
import org.eclipse.equinox.p2.publisher.PublisherInfo;
import org.eclipse.equinox.p2.publisher.eclipse.BundlesAction;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepositoryManager;
import org.eclipse.equinox.p2.repository.metadata.IMetadataRepositoryManager;

/** Makes a repository of one plug-in's jar. */
final class JarPublisher {
	private JarPublisher() {
	}

	/** @return the address of the repository in the folder */
	static URI publish(IProvisioningAgent agent, Path jar, Path folder) throws VerbFailure {
		if (manifest(jar).getValue("Bundle-SymbolicName") == null) {
			throw new VerbFailure(ExitStatus.UNUSABLE, jar.getFileName()
					+ " is neither a repository nor a plug-in: its manifest names no Bundle-SymbolicName.");
		}
		try {
			PublisherInfo info = new PublisherInfo();
			info.setArtifactOptions(IPublisherInfo.A_PUBLISH | IPublisherInfo.A_INDEX);
			info.setMetadataRepository(
					agent.getService(IMetadataRepositoryManager.class).createRepository(folder.toUri(),
							"plug-in", IMetadataRepositoryManager.TYPE_SIMPLE_REPOSITORY, Map.of()));
			info.setArtifactRepository(
					agent.getService(IArtifactRepositoryManager.class).createRepository(folder.toUri(),
							"plug-in", IArtifactRepositoryManager.TYPE_SIMPLE_REPOSITORY, Map.of()));
			IStatus done = new Publisher(info).publish(
					new IPublisherAction[] { new BundlesAction(new File[] { jar.toFile() }) },
					new NullProgressMonitor());
			if (done.matches(IStatus.ERROR)) {
				throw new VerbFailure(ExitStatus.UNUSABLE,
						jar.getFileName() + " cannot be used: " + Installation.words(done));
			}
			return folder.toUri();
		} catch (ProvisionException e) {
			throw new VerbFailure(ExitStatus.UNUSABLE, jar.getFileName() + " cannot be used: "
					+ Installation.words(e.getStatus()));
		}
	}

	static Attributes manifest(Path jar) throws VerbFailure {
		try (JarFile file = new JarFile(jar.toFile())) {
			Manifest manifest = file.getManifest();
			return manifest == null ? new Attributes() : manifest.getMainAttributes();
		} catch (IOException e) {
			throw new VerbFailure(ExitStatus.UNUSABLE, jar.getFileName() + " cannot be read: " + e.getMessage());
		}
	}
}
