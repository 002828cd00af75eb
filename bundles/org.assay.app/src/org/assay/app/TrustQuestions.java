package org.assay.app;

import java.io.IOException;
import java.nio.file.Path;
import java.security.cert.Certificate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.assay.app.FetchedPlugins.Fetched;
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
 * Before plug-ins are installed that nobody has signed, or somebody whom this machine does not know, names who made and
 * who signed each and what it adds, as {@code assay install} does. What has to do with passwords is asked by the platform.
 */
final class TrustQuestions extends UIServices {
	private static final TrustInfo REFUSED = new TrustInfo(List.of(), List.of(), false, false);
	private static final long PATIENCE = 30_000;
	/** The first seconds belong to the window. */
	private static final long DELAY = 2_000;
	private final UIServices platform;
	private final FetchedPlugins fetched;
	private final Predicate<String> ask;

	/** @param ask gets what is known of the plug-ins, and answers whether they are trusted; any thread */
	TrustQuestions(UIServices platform, FetchedPlugins fetched, Predicate<String> ask) {
		this.platform = platform;
		this.fetched = fetched;
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
		agent.registerService(UIServices.SERVICE_NAME,
				new TrustQuestions(platform, new FetchedPlugins(agent), TrustDialog::ask));
	}

	@Override
	public TrustInfo getTrustInfo(Certificate[][] chains, Collection<PGPPublicKey> keys, String[] unsigned) {
		Signers signers = new Signers(chains, keys);
		List<Path> bare = unsigned == null ? List.of() : Stream.of(unsigned).map(TrustQuestions::path).toList();
		List<Fetched> asked = fetched.all().stream()
				.filter(plugin -> bare.contains(plugin.jar()) || signers.signed(plugin)).toList();
		if (!signers.isEmpty() && asked.stream().noneMatch(signers::signed)) {
			// what they signed cannot be found: the platform can at least name them
			boolean isTrusted = bare.isEmpty() || ask.test(facts(bare, List.of(), signers));
			return isTrusted ? platform.getTrustInfo(chains, keys, null) : REFUSED;
		}
		if (ask.test(facts(bare, asked, signers))) {
			return new TrustInfo(signers.certificates(), signers.keys(), false, true);
		}
		fetched.remove(asked);
		return REFUSED;
	}

	@Override
	public TrustInfo getTrustInfo(Certificate[][] chains, String[] unsigned) {
		return getTrustInfo(chains, List.of(), unsigned);
	}

	/** The platform writes the ids of keys behind a file that none of them signed. */
	private static Path path(String unsigned) {
		return Path.of(unsigned.replaceFirst(" \\[[0-9a-f, ]*\\]$", ""));
	}

	private static String facts(List<Path> bare, List<Fetched> asked, Signers signers) {
		Map<Path, String> facts = new TreeMap<>();
		bare.forEach(jar -> facts.put(jar, facts(jar, UnaryOperator.identity())));
		asked.forEach(plugin -> facts.put(plugin.jar(), facts(plugin.jar(),
				told -> plugin.openPgp() ? told.signed(signers.keyWords()) : told)));
		return String.join("\n\n", facts.values());
	}

	private static String facts(Path jar, UnaryOperator<PluginFacts> more) {
		try {
			return String.join("\n", more.apply(PluginFacts.of(jar)).lines());
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
