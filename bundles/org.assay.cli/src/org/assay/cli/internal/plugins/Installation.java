package org.assay.cli.internal.plugins;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.cli.internal.run.ExitStatus;
import org.assay.cli.internal.run.VerbFailure;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.core.IProvisioningAgentProvider;
import org.eclipse.equinox.p2.core.UIServices;
import org.eclipse.equinox.p2.engine.IEngine;
import org.eclipse.equinox.p2.engine.IProfile;
import org.eclipse.equinox.p2.engine.IProfileRegistry;
import org.eclipse.equinox.p2.engine.IProvisioningPlan;
import org.eclipse.equinox.p2.engine.PhaseSetFactory;
import org.eclipse.equinox.p2.engine.query.UserVisibleRootQuery;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.operations.InstallOperation;
import org.eclipse.equinox.p2.operations.ProfileChangeOperation;
import org.eclipse.equinox.p2.operations.ProvisioningSession;
import org.eclipse.equinox.p2.operations.UninstallOperation;
import org.eclipse.equinox.p2.operations.UpdateOperation;
import org.eclipse.equinox.p2.planner.IPlanner;
import org.eclipse.equinox.p2.query.QueryUtil;
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

	/** What was added to Assay, and is not Assay itself. */
	List<IInstallableUnit> added() {
		return roots().stream().filter(u -> !isAssay(u)).toList();
	}

	static boolean isAssay(IInstallableUnit unit) {
		return QueryUtil.isProduct(unit) || unit.getId().startsWith("org.assay.");
	}

	/** @throws VerbFailure when nothing of this id, with or without its ending, is installed as such */
	IInstallableUnit root(String id) throws VerbFailure {
		return roots().stream().filter(u -> u.getId().equals(id) || u.getId().equals(id + ".feature.group"))
				.findFirst().orElseThrow(() -> new VerbFailure(ExitStatus.UNUSABLE, "No plug-in '" + id
						+ "' was added to this Assay. 'assay plugins' names those that were."));
	}

	/** Whether to go on with what would be added. */
	@FunctionalInterface
	interface Question {
		/**
		 * @param additions all that comes, with what it needs
		 * @throws VerbFailure when nothing is to be changed
		 */
		void ask(List<IInstallableUnit> additions) throws VerbFailure, IOException;
	}

	/** @param monitor a hundred units of work */
	void install(Collection<IInstallableUnit> units, PluginRepository repository, Question question, SubMonitor monitor)
			throws VerbFailure, IOException {
		InstallOperation operation = new InstallOperation(new ProvisioningSession(agent), units);
		operation.setProvisioningContext(repository.context());
		carryOut(operation, operation.resolveModal(monitor.split(40)), question, monitor);
	}

	void uninstall(Collection<IInstallableUnit> units) throws VerbFailure {
		UninstallOperation operation = new UninstallOperation(new ProvisioningSession(agent), units);
		requireFit(operation, operation.resolveModal(new NullProgressMonitor()));
		perform(operation, new NullProgressMonitor());
	}

	/**
	 * Takes newer versions from a repository.
	 *
	 * @param units   what is installed; those without a newer version there stay as they are
	 * @param monitor a hundred units of work
	 * @return the newer ones
	 */
	List<IInstallableUnit> update(Collection<IInstallableUnit> units, PluginRepository repository, Question question,
			SubMonitor monitor) throws VerbFailure, IOException {
		UpdateOperation operation = new UpdateOperation(new ProvisioningSession(agent), units);
		operation.setProvisioningContext(repository.context());
		IStatus resolved = operation.resolveModal(monitor.split(40));
		if (resolved.getCode() == UpdateOperation.STATUS_NOTHING_TO_UPDATE) {
			return List.of();
		}
		List<IInstallableUnit> newer = Arrays.stream(operation.getSelectedUpdates()).map(u -> u.replacement).sorted()
				.toList();
		carryOut(operation, resolved, question, monitor);
		return newer;
	}

	/** Asks about what was resolved, and does it. */
	private static void carryOut(ProfileChangeOperation operation, IStatus resolved, Question question,
			SubMonitor monitor) throws VerbFailure, IOException {
		requireFit(operation, resolved);
		question.ask(additions(operation));
		perform(operation, monitor.split(60));
	}

	private static List<IInstallableUnit> additions(ProfileChangeOperation operation) {
		return operation.getProvisioningPlan().getAdditions()
				.query(QueryUtil.createIUAnyQuery(), new NullProgressMonitor()).toSet().stream().sorted().toList();
	}

	/**
	 * Goes back to what was installed before the last change of plug-ins; Assay itself stays. A second time takes that back.
	 *
	 * @throws VerbFailure when there was no change
	 */
	void rollBack() throws VerbFailure {
		IProfileRegistry profiles = agent.getService(IProfileRegistry.class);
		Set<IInstallableUnit> now = units(profile);
		Set<IInstallableUnit> assay = assay(profile);
		IProfile before = Arrays.stream(profiles.listProfileTimestamps(profile.getProfileId())).boxed()
				.filter(t -> t < profile.getTimestamp()).sorted(Comparator.reverseOrder())
				.map(t -> profiles.getProfile(profile.getProfileId(), t))
				.filter(p -> assay(p).equals(assay) && !units(p).equals(now))
				.findFirst()
				.orElseThrow(() -> new VerbFailure(ExitStatus.UNUSABLE,
						"Nothing was changed yet in this Assay, so there is no way back."));
		IProvisioningPlan plan = agent.getService(IPlanner.class).getDiffPlan(profile, before,
				new NullProgressMonitor());
		IStatus done = plan.getStatus().matches(IStatus.ERROR) ? plan.getStatus()
				: agent.getService(IEngine.class).perform(plan, PhaseSetFactory.createDefaultPhaseSet(),
						new NullProgressMonitor());
		if (done.matches(IStatus.ERROR | IStatus.CANCEL)) {
			throw new VerbFailure(ExitStatus.UNUSABLE, "Nothing was changed: " + words(done));
		}
	}

	/** Assay itself, which is empty in the states from before it was put together. */
	private static Set<IInstallableUnit> assay(IProfile profile) {
		return units(profile).stream().filter(Installation::isAssay).collect(Collectors.toSet());
	}

	private static Set<IInstallableUnit> units(IProfile profile) {
		return profile.query(QueryUtil.createIUAnyQuery(), new NullProgressMonitor()).toUnmodifiableSet();
	}

	private static void requireFit(ProfileChangeOperation operation, IStatus resolved) throws VerbFailure {
		if (resolved.matches(IStatus.ERROR | IStatus.CANCEL) || operation.getProvisioningPlan() == null) {
			String details = operation.getResolutionDetails();
			throw new VerbFailure(ExitStatus.UNUSABLE, "It does not fit this Assay: "
					+ (details == null || details.isBlank() ? words(resolved)
							: details.strip().replaceAll("\\s*\n\\s*", " ")));
		}
	}

	private static void perform(ProfileChangeOperation operation, IProgressMonitor monitor) throws VerbFailure {
		IStatus done = operation.getProvisioningJob(new NullProgressMonitor()).runModal(monitor);
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
