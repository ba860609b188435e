package id.satupintu.testing;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterClassTemplateInvocationCallback;
import org.junit.jupiter.api.extension.BeforeClassTemplateInvocationCallback;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContext;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContextProvider;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Turns one class into one run for each database; the run chooses before Spring looks for its context. */
class EachDatabase implements ClassTemplateInvocationContextProvider {

    @Override
    public boolean supportsClassTemplate(ExtensionContext context) {
        return true;
    }

    @Override
    public Stream<? extends ClassTemplateInvocationContext> provideClassTemplateInvocationContexts(
            ExtensionContext context) {
        return Stream.of(TestDatabase.values()).map(Run::new);
    }

    private record Run(TestDatabase database)
            implements ClassTemplateInvocationContext,
                    BeforeClassTemplateInvocationCallback,
                    AfterClassTemplateInvocationCallback {

        @Override
        public String getDisplayName(int invocationIndex) {
            return database.label();
        }

        @Override
        public List<Extension> getAdditionalExtensions() {
            return List.of(this);
        }

        @Override
        public void beforeClassTemplateInvocation(ExtensionContext context) {
            TestDatabase.choose(database);
            forgetSpringsChoice(context);
        }

        // Spring keeps its choice of context for the whole class template; each run has to choose anew.
        private static void forgetSpringsChoice(ExtensionContext context) {
            context.getRoot()
                    .getStore(ExtensionContext.Namespace.create(SpringExtension.class))
                    .remove(context.getRequiredTestClass());
        }

        @Override
        public void afterClassTemplateInvocation(ExtensionContext context) {
            TestDatabase.choose(TestDatabase.H2);
        }
    }
}
