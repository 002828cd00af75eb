package org.assay.app;

import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.core.UIServices;
import org.eclipse.equinox.p2.core.spi.IAgentServiceFactory;

/** Gives the installation of plug-ins the questions of Assay; declared in {@code OSGI-INF/trust.xml}. */
public final class TrustServices implements IAgentServiceFactory {
	/** Set by the component runtime. */
	private volatile IAgentServiceFactory platform;

	@Override
	public Object createService(IProvisioningAgent agent) {
		return new TrustQuestions((UIServices) platform.createService(agent), TrustDialog::ask);
	}
}
