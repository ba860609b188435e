package id.satupintu.integration.rest.docs;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.satupintu.integration.rest.edge.Checked;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says of an answer what its record says in its types: which fields are always there, and which may be null. */
@Component
class RecordSchemas implements ModelConverter {

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        if (!chain.hasNext()) {
            return null;
        }
        Schema<?> resolved = chain.next().resolve(type, context, chain);
        Class<?> raw = Json31.mapper().constructType(type.getType()).getRawClass();
        if (resolved != null && raw.isRecord() && !Checked.class.isAssignableFrom(raw)) {
            complete(model(resolved, context), raw);
        }
        return resolved;
    }

    private static @Nullable Schema<?> model(Schema<?> resolved, ModelConverterContext context) {
        String ref = resolved.get$ref();
        return ref == null ? resolved : context.getDefinedModels().get(ref.substring(ref.lastIndexOf('/') + 1));
    }

    private static void complete(@Nullable Schema<?> model, Class<?> raw) {
        if (model == null || model.getProperties() == null) {
            return;
        }
        JsonInclude said = raw.getAnnotation(JsonInclude.class);
        boolean nullIsLeftOut = said != null && said.value() == JsonInclude.Include.NON_NULL;
        List<RecordComponent> components = Arrays.asList(raw.getRecordComponents());
        model.setRequired(components.stream()
                .filter(field -> !nullIsLeftOut || !isNullable(field))
                .map(RecordComponent::getName)
                .toList());
        if (!nullIsLeftOut) {
            components.stream()
                    .filter(RecordSchemas::isNullable)
                    .map(RecordComponent::getName)
                    .forEach(name -> model.getProperties().computeIfPresent(name, (same, field) -> orNull(field)));
        }
    }

    private static boolean isNullable(RecordComponent field) {
        return field.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static Schema<?> orNull(Schema<?> field) {
        if (field.get$ref() != null) {
            return new Schema<>().anyOf(List.of(field, new Schema<>().types(Set.of("null"))));
        }
        if (field.getTypes() != null) {
            Set<String> types = new LinkedHashSet<>(field.getTypes());
            types.add("null");
            field.setTypes(types);
        }
        return field;
    }
}
