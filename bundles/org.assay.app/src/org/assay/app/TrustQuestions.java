package org.assay.app;

import java.io.IOException;
import java.nio.file.Path;
import java.security.cert.Certificate;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.plugins.PluginFacts;
import org.bouncycastle.openpgp.PGPPublicKey;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.core.UIServices;
import org.eclipse.osgi.util.NLS;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/**
 * Before plug-ins that nobody has signed are installed, names who made each and what it adds, as {@code assay install}
 * does. What has to do with passwords, certificates and keys is asked by the platform.
 */
final class TrustQuestions extends UIServices {
	private static final Certificate[] NO_CERTIFICATES = {};
	private static final long PATIENCE = 30_000;
	/** The first seconds belong to the window. */
	private static final long DELAY = 2_000;
	private final UIServices platform;
	private final Predicate<String> ask;

	/** @param ask gets what is known of the plug-ins, and answers whether they are trusted; any thread */
	TrustQuestions(UIServices platform, Predicate<String> ask) {
		this.platform = platform;
		this.ask = ask;
	}

	/** Takes the place of the platform's questions, in the background once the window is there. */
	static void askSoon() {
		Job job = Job.createSystem("Plug-in questions", monitor -> {
			BundleContext context = FrameworkUtil.getBundle(TrustQuestions.class).getBundleContext();
			ServiceTracker<IProvisioningAgent, IProvisioningAgent> agents = new ServiceTracker<>(context,
					IProvisioningAgent.class, null);
			agents.open();
			try {
				IProvisioningAgent agent = agents.waitForService(PATIENCE);
				if (agent == null) {
					ILog.of(TrustQuestions.class).warn("Nothing can be installed: there is no installer.");
				} else {
					askIn(agent);
				}
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
			} finally {
				agents.close();
			}
		});
		job.setPriority(Job.DECORATE);
		job.schedule(DELAY);
	}

	/** Takes the place of the platform's questions in an installer. */
	static void askIn(IProvisioningAgent agent) {
		UIServices platform = agent.getService(UIServices.class);
		agent.registerService(UIServices.SERVICE_NAME, new TrustQuestions(platform, TrustDialog::ask));
	}

	@Override
	public TrustInfo getTrustInfo(Certificate[][] chains, Collection<PGPPublicKey> keys, String[] unsigned) {
		boolean isTrusted = unsigned == null || unsigned.length == 0 || ask.test(facts(unsigned));
		boolean isSigned = chains != null && chains.length > 0 || keys != null && !keys.isEmpty();
		if (!isTrusted || !isSigned) {
			return new TrustInfo(NO_CERTIFICATES, false, isTrusted);
		}
		TrustInfo signed = platform.getTrustInfo(chains, keys, null);
		return new TrustInfo(certificates(signed), signed.getTrustedPGPKeys(), signed.persistTrust(), true);
	}

	@Override
	public TrustInfo getTrustInfo(Certificate[][] chains, String[] unsigned) {
		return getTrustInfo(chains, List.of(), unsigned);
	}

	private static Collection<Certificate> certificates(TrustInfo signed) {
		return signed.getTrustedCertificates() == null ? null : List.of(signed.getTrustedCertificates());
	}

	private static String facts(String[] jars) {
		return Stream.of(jars).sorted().map(TrustQuestions::facts).collect(Collectors.joining("\n\n"));
	}

	private static String facts(String jar) {
		try {
			return String.join("\n", PluginFacts.of(Path.of(jar)).lines());
		} catch (IOException e) {
			return NLS.bind(Messages.Trust_unread, jar, e.getMessage());
		}
	}

	@Override
	public AuthenticationInfo getUsernamePassword(String location) {
		return platform.getUsernamePassword(location);
	}

	@Override
	public AuthenticationInfo getUsernamePassword(String location, AuthenticationInfo previous) {
		return platform.getUsernamePassword(location, previous);
	}

	@Override
	public void showInformationMessage(String title, String text, String link) {
		platform.showInformationMessage(title, text, link);
	}
}
