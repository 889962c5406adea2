"""What is asked over a wire or a network and may hang: one attempt, over in time; HTTP and MQTT."""
