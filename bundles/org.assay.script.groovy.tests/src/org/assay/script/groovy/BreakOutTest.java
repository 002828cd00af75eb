package org.assay.script.groovy;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.assay.analysis.script.ScriptAnalysis.ScriptFailure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Scripts that try to reach beyond the case. None gets as far as running. */
class BreakOutTest {
	/** What a script that gets through would set. */
	static final String MARK = "org.assay.script.groovy.broken";

	@BeforeEach
	void clear() {
		System.clearProperty(MARK);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"System.setProperty('org.assay.script.groovy.broken', 'x')",
			"java.lang.System.exit(0)",
			"Runtime.getRuntime().exec('touch broken')",
			"'touch broken'.execute()",
			"['touch', 'broken'].execute()",
			"new File('broken').text = 'x'",
			"new File('/etc/passwd').text",
			"File f = ['/etc/passwd']; println f",
			"def f = '/etc/passwd' as File; println f",
			"println((File) view)",
			"java.nio.file.Files.readString(java.nio.file.Path.of('/etc/passwd'))",
			"new URL('http://localhost/').text",
			"'http://localhost/'.toURL().text",
			"new Socket('localhost', 80)",
			"Thread.start { }",
			"new Thread({ } as Runnable).start()",
			"Runnable r = { }; new Timer()",
			"[1, 2].parallelStream().forEach { }",
			"[1, 2].stream().parallel().forEach { }",
			"Class.forName('java.lang.System')",
			"''.class.forName('java.lang.System')",
			"''.getClass().classLoader",
			"println view.class",
			"println view.getClass()",
			"println this.class.classLoader",
			"println this.metaClass",
			"println String.class.classLoader",
			"Class c = 'java.lang.System'; println c",
			"def c = 'java.lang.System' as Class; println c",
			"println view['class']",
			"println([view]['class'])",
			"println view.\"${'cla' + 'ss'}\"",
			"view.\"${'getCla' + 'ss'}\"()",
			"def x = view; x.anything()",
			"def m = ''.&execute; m()",
			"def m = System::exit; m(0)",
			"evaluate('1')",
			"this.evaluate(new File('x'))",
			"new GroovyShell().evaluate('1')",
			"Eval.me('1')",
			"run(new File('x'), [] as String[])",
			"println binding.variables",
			"getBinding().setVariable('a', 1)",
			"invokeMethod('run', null)",
			"setProperty('a', 1)",
			"println getProperty('run')",
			"prepare(null)",
			"''.metaClass.foo = { }",
			"String.metaClass.foo = { }",
			"use(Object) { }",
			"println view.properties",
			"println view.dump()",
			"println view.inspect()",
			"sleep(100)",
			"addShutdownHook { }",
			"@groovy.transform.ASTTest(value = { System.setProperty('org.assay.script.groovy.broken', 'x') }) def a = 1",
			"@groovy.transform.CompileDynamic def f() { System.exit(0) }\nf()",
			"@Grab('org.example:thing:1') import java.util.List\nprintln 1",
			"@groovy.transform.TypeChecked(extensions = ['broken.groovy']) def f() { 1 }\nf()",
			"class A { static { System.setProperty('org.assay.script.groovy.broken', 'x') } }\nnew A()",
			"class A extends Thread { }\nnew A().start()",
			"def t = new Thread() { void run() { } }",
			"enum E { A }\nprintln E.A",
			"trait T { }\nprintln 1",
			"interface I { }\nprintln 1",
			"record R(int a) { }\nprintln 1",
			"def $getStaticMetaClass() { getClass() }\nprintln 1",
			"import static java.lang.System.exit\nexit(0)",
			"import java.lang.System as Sys\nSys.exit(0)",
			"import java.lang.reflect.*\nprintln Proxy",
			"package org.assay.script.groovy\nWatch.pass()",
			"org.assay.script.groovy.Watch.pass()",
			"org.assay.script.groovy.Watch.begin(null)",
			"org.codehaus.groovy.runtime.InvokerHelper.invokeMethod('', 'execute', null)",
			"org.codehaus.groovy.runtime.ProcessGroovyMethods.execute('touch broken')",
			"org.codehaus.groovy.runtime.ScriptBytecodeAdapter.getProperty(Object, '', 'class')",
			"org.codehaus.groovy.runtime.typehandling.ShortTypeHandling.castToClass('java.lang.System')",
			"org.codehaus.groovy.runtime.ScriptBytecodeAdapter.initMetaClass('')",
			"groovy.lang.GroovySystem.metaClassRegistry",
			"new groovy.lang.GroovyClassLoader().parseClass('1')",
			"java.util.ServiceLoader.load(Runnable)",
			"javax.script.ScriptEngineManager m = new javax.script.ScriptEngineManager()",
			"new ObjectInputStream(null)",
			"java.lang.invoke.MethodHandles.lookup()",
			"org.assay.analysis.registry.AnalysisRegistry.ofPlatform()",
			"new org.assay.analysis.run.AnalysisRunner()",
			"org.assay.analysis.script.ScriptTrust.ofUser()",
			"org.eclipse.core.runtime.Platform.getBundle('x')",
			"Integer.getInteger('user.home')",
			"println Locale.default",
			"Locale.setDefault(Locale.FRANCE)",
			"try { throw new Exception() } catch (Throwable t) { }",
			"try { println 1 } catch (Error e) { }",
			"try { println 1 } catch (any) { any.printStackTrace() }",
			"new Exception('x').printStackTrace()",
			"def a = new int[2000000000]",
			"def a = new String[2][2]",
			"println 'x' * 2000000000",
			"println 'x'.padLeft(2000000000)",
			"println 10 ** 1000000000",
			"println Collections.nCopies(2000000000, 'x')",
			"println new Random().nextInt()",
			"println Math.metaClass",
			"def c = { -> delegate }; println c.delegate.class",
			"def c = { }; c.delegate = view; println c.thisObject.class",
			"native void f()\nf()" })
	void isRefused(String source) {
		ScriptFailure failure = assertThrows(ScriptFailure.class, () -> Scripts.run("println 'ran'\n" + source));
		assertFalse(failure.getMessage().contains("was stopped"), failure::getMessage);
		assertTrue(System.getProperty(MARK) == null);
		assertTrue(failure.getCause() instanceof org.assay.analysis.script.ScriptException, failure::getMessage);
	}

	@Test
	void filesAreThereWhenTheHeaderAsksAndTheAnalystAgreed() throws Exception {
		java.nio.file.Path file = java.nio.file.Files.createTempFile("script", ".txt");
		try {
			Scripts.run("// needs: files\njava.nio.file.Files.writeString(java.nio.file.Path.of('" + file + "'), 'x')");
			assertTrue(java.nio.file.Files.readString(file).equals("x"));
		} finally {
			java.nio.file.Files.delete(file);
		}
	}
}
