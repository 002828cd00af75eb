package org.assay.probe;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.operations.InstallOperation;
import org.eclipse.equinox.p2.operations.ProvisioningJob;
import org.eclipse.equinox.p2.operations.ProvisioningSession;
import org.eclipse.equinox.p2.query.QueryUtil;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepositoryManager;
import org.eclipse.equinox.p2.repository.metadata.IMetadataRepositoryManager;

/** Installs all plug-ins of a repository as the window's own dialogs do, in a job. */
final class Installing {
	private static final int PATIENCE = 60;
	private final IProvisioningAgent agent;
	private final URI site;

	Installing(IProvisioningAgent agent, URI site) {
		this.agent = agent;
		this.site = site;
	}

	/** @return how it ended, once it has: within a minute */
	CompletableFuture<IStatus> start() throws ProvisionException {
		NullProgressMonitor monitor = new NullProgressMonitor();
		agent.getService(IArtifactRepositoryManager.class).loadRepository(site, monitor);
		List<IInstallableUnit> units = new ArrayList<>(agent.getService(IMetadataRepositoryManager.class)
				.loadRepository(site, monitor).query(QueryUtil.createIUAnyQuery(), monitor).toUnmodifiableSet());
		units.removeIf(unit -> unit.getArtifacts().isEmpty());
		InstallOperation operation = new InstallOperation(new ProvisioningSession(agent), units);
		operation.getProvisioningContext().setMetadataRepositories(site);
		operation.getProvisioningContext().setArtifactRepositories(site);
		IStatus resolved = operation.resolveModal(monitor);
		ProvisioningJob job = operation.getProvisioningJob(monitor);
		if (job == null) {
			throw new IllegalStateException("nothing can be installed: " + resolved);
		}
		CompletableFuture<IStatus> end = new CompletableFuture<>();
		job.addJobChangeListener(new JobChangeAdapter() {
			@Override
			public void done(IJobChangeEvent event) {
				end.complete(event.getResult());
			}
		});
		job.schedule();
		return end.orTimeout(PATIENCE, TimeUnit.SECONDS);
	}
}
