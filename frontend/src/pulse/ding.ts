let audio: AudioContext | undefined;

/** Two short rising tones. Answers whether they could be played: browsers stay silent before the first click or key. */
export async function ding(): Promise<boolean> {
  try {
    audio ??= new AudioContext();
    if (audio.state === 'suspended') {
      void audio.resume();
    }
    if (audio.state !== 'running') {
      await new Promise((done) => setTimeout(done, 50));
    }
    tone(audio, 660, 0);
    tone(audio, 880, 0.14);
    return audio.state === 'running';
  } catch {
    return false;
  }
}

function tone(context: AudioContext, frequency: number, delay: number): void {
  const start = context.currentTime + delay;
  const gain = context.createGain();
  gain.gain.setValueAtTime(0.0001, start);
  gain.gain.exponentialRampToValueAtTime(0.2, start + 0.02);
  gain.gain.exponentialRampToValueAtTime(0.0001, start + 0.18);
  const oscillator = context.createOscillator();
  oscillator.frequency.value = frequency;
  oscillator.connect(gain).connect(context.destination);
  oscillator.start(start);
  oscillator.stop(start + 0.2);
}
