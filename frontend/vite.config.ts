import { defineConfig } from 'vitest/config';

// One module that Vaadin loads by address; the drawing of charts is a second file, loaded when a chart is shown.
export default defineConfig({
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    outDir: '../target/classes/META-INF/resources/satupintu-ui',
    emptyOutDir: true,
    target: 'es2022',
    lib: { entry: 'src/index.ts', formats: ['es'], fileName: () => 'satupintu-ui.js' },
    rollupOptions: { output: { chunkFileNames: '[name].js', minify: true } },
  },
  test: { environment: 'happy-dom', include: ['test/**/*.test.ts'] },
});
