package org.palestre.testing;

import java.net.URI;
import java.util.List;
import org.jboss.arquillian.container.spi.client.container.ContainerConfiguration;
import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentDescription;
import org.jboss.arquillian.container.spi.client.protocol.ProtocolDescription;
import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.client.protocol.metadata.Servlet;
import org.jboss.arquillian.container.test.spi.client.deployment.DeploymentScenarioGenerator;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.protocol.servlet5.ServletMethodExecutor;
import org.jboss.arquillian.test.spi.TestClass;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** Tells Arquillian that the city runs and that every test class is deployed in it already. */
public final class InContainerExtension implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        builder.service(DeployableContainer.class, RunningCity.class)
                .service(DeploymentScenarioGenerator.class, OneDeployment.class);
    }

    /** What each class asks to be deployed: nothing that is not there. */
    public static final class OneDeployment implements DeploymentScenarioGenerator {

        @Override
        public List<DeploymentDescription> generate(TestClass testClass) {
            return List.of(new DeploymentDescription("city", ShrinkWrap.create(WebArchive.class, "nothing.war"))
                    .shouldBeTestable(true));
        }
    }

    /** The city needs no settings of Arquillian's. */
    public static final class NoConfiguration implements ContainerConfiguration {

        @Override
        public void validate() {
            // nothing to check
        }
    }

    /** Where the tests are to be called. */
    public static final class RunningCity implements DeployableContainer<NoConfiguration> {

        @Override
        public Class<NoConfiguration> getConfigurationClass() {
            return NoConfiguration.class;
        }

        @Override
        public void setup(NoConfiguration configuration) {
            // nothing to set up
        }

        @Override
        public void start() {
            // the first deployment starts it
        }

        @Override
        public void stop() {
            // it stops when all tests are over
        }

        @Override
        public ProtocolDescription getDefaultProtocol() {
            return new ProtocolDescription("Servlet 5.0");
        }

        @Override
        public ProtocolMetaData deploy(Archive<?> archive) {
            URI url = URI.create(City.url());
            HTTPContext context = new HTTPContext(url.getHost(), url.getPort());
            context.add(new Servlet(ServletMethodExecutor.ARQUILLIAN_SERVLET_NAME, TestArchive.CONTEXT));
            return new ProtocolMetaData().addContext(context);
        }

        @Override
        public void undeploy(Archive<?> archive) {
            // the next class needs it
        }
    }
}
