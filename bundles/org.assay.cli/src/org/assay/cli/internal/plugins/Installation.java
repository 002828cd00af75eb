package org.assay.cli.internal.plugins;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.cli.internal.run.ExitStatus;
import org.assay.cli.internal.run.VerbFailure;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.core.IProvisioningAgentProvider;
import org.eclipse.equinox.p2.core.UIServices;
import org.eclipse.equinox.p2.engine.IProfile;
import org.eclipse.equinox.p2.engine.IProfileRegistry;
import org.eclipse.equinox.p2.engine.query.UserVisibleRootQuery;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.operations.InstallOperation;
import org.eclipse.equinox.p2.operations.ProfileChangeOperation;
import org.eclipse.equinox.p2.operations.ProvisioningSession;
import org.eclipse.equinox.p2.operations.UninstallOperation;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/** This copy of Assay, as p2 knows it. */
final class Installation {
	private final IProvisioningAgent agent;
	private final IProfile profile;

	private Installation(IProvisioningAgent agent, IProfile profile) {
		this.agent = agent;
		this.profile = profile;
	}

	/** @throws VerbFailure when this Assay does not run from a product */
	static Installation running() throws VerbFailure {
		IProvisioningAgent agent = currentAgent().orElseThrow(Installation::notInstalled);
		agent.registerService(UIServices.SERVICE_NAME, new SilentServices());
		IProfileRegistry profiles = agent.getService(IProfileRegistry.class);
		IProfile profile = profiles == null ? null : profiles.getProfile(IProfileRegistry.SELF);
		if (profile == null) {
			throw notInstalled();
		}
		return new Installation(agent, profile);
	}

	private static VerbFailure notInstalled() {
		return new VerbFailure(ExitStatus.UNUSABLE,
				"This Assay does not run from an installed product, so plug-ins cannot be managed. Use bin/assay of the product.");
	}

	private static Optional<IProvisioningAgent> currentAgent() {
		BundleContext context = FrameworkUtil.getBundle(Installation.class).getBundleContext();
		ServiceReference<IProvisioningAgentProvider> provider = context
				.getServiceReference(IProvisioningAgentProvider.class);
		ServiceReference<IProvisioningAgent> current = context.getServiceReference(IProvisioningAgent.class);
		return provider == null || current == null ? Optional.empty()
				: Optional.ofNullable(context.getService(current));
	}

	IProvisioningAgent agent() {
		return agent;
	}

	/** What somebody installed as such: Assay itself, and plug-ins added to it. */
	List<IInstallableUnit> roots() {
		return profile.query(new UserVisibleRootQuery(), new NullProgressMonitor()).toSet().stream().sorted().toList();
	}

	void install(Collection<IInstallableUnit> units, PluginRepository repository) throws VerbFailure {
		InstallOperation operation = new InstallOperation(new ProvisioningSession(agent), units);
		operation.setProvisioningContext(repository.context());
		run(operation);
	}

	void uninstall(Collection<IInstallableUnit> units) throws VerbFailure {
		run(new UninstallOperation(new ProvisioningSession(agent), units));
	}

	private static void run(ProfileChangeOperation operation) throws VerbFailure {
		IStatus resolved = operation.resolveModal(new NullProgressMonitor());
		if (resolved.matches(IStatus.ERROR | IStatus.CANCEL) || operation.getProvisioningPlan() == null) {
			String details = operation.getResolutionDetails();
			throw new VerbFailure(ExitStatus.UNUSABLE, "It does not fit this Assay: "
					+ (details == null || details.isBlank() ? words(resolved)
							: details.strip().replaceAll("\\s*\n\\s*", " ")));
		}
		IStatus done = operation.getProvisioningJob(new NullProgressMonitor()).runModal(new NullProgressMonitor());
		if (done.matches(IStatus.ERROR | IStatus.CANCEL)) {
			throw new VerbFailure(ExitStatus.UNUSABLE, "Nothing was changed: " + words(done));
		}
	}

	/** A status with all it holds and what caused it, on one line. */
	static String words(IStatus status) {
		String within = Stream
				.concat(Arrays.stream(status.getChildren()).map(Installation::words), causes(status.getException()))
				.filter(w -> !status.getMessage().contains(w)).distinct().collect(Collectors.joining("; "));
		return within.isEmpty() ? status.getMessage() : status.getMessage() + " (" + within + ")";
	}

	/** What the causes say, the first cause last; those without words by their names. */
	private static Stream<String> causes(Throwable thrown) {
		return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
				.map(t -> t instanceof CoreException core ? words(core.getStatus())
						: t.getMessage() == null ? t.getClass().getSimpleName() : t.getMessage());
	}
}
